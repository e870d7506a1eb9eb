package cn.fadu.findings.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.Traces;
import cn.fadu.audit.Turns;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.findings.Finding;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.Judgement;
import cn.fadu.findings.Result;
import cn.fadu.findings.Units;
import cn.fadu.findings.web.FindingPage.Fact;
import cn.fadu.findings.web.FindingPage.File;
import cn.fadu.findings.web.FindingPage.ResultView;
import cn.fadu.findings.web.FindingPage.Turn;
import cn.fadu.findings.web.FindingTexts.Said;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of a finding together. */
@Component
class FindingPages {

    private static final int DAYS_FOR_A_CORRECTION = 30;

    private final FindingRows findings;
    private final Traces traces;
    private final Turns turns;
    private final LifeViews life;
    private final Units units;
    private final FindingTexts words;
    private final ModelNames names;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    FindingPages(FindingRows findings, Traces traces, Turns turns, LifeViews life, Units units, FindingTexts words, ModelNames names,
                 Directory directory, OfficialClock clock, Texts texts) {
        this.findings = findings;
        this.traces = traces;
        this.turns = turns;
        this.life = life;
        this.units = units;
        this.words = words;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    /** What somebody sent and what was wrong with it; {@code step} is empty when nothing was sent. */
    record Sent(String step, Map<String, String> typed, Map<String, String> problems) {

        static final Sent NOTHING = new Sent("", Map.of(), Map.of());
    }

    FindingPage page(Finding finding, Actor actor, Sent sent) {
        Optional<Trace> trace = traces.of(finding.matter(), actor);
        List<Turns.Turn> turned = trace.flatMap(t -> FindingTexts.ruleOf(finding.rule()).map(rule -> turns.of(t, rule))).orElse(List.of());
        String home = "/matters/" + finding.matter() + "/trace";
        Map<String, String> typed = new LinkedHashMap<>(Map.of("unit", finding.unit().value(), "until",
                clock.today().plusDays(DAYS_FOR_A_CORRECTION).toString()));
        typed.putAll(sent.typed());
        return new FindingPage(finding.id().toString(), words.rule(finding.rule()), words.said(finding), words.articles(finding.rule()),
                words.sentence(finding.rule()), finding.title(), trace.isPresent() ? home : null, facts(finding), !finding.found(),
                words.state(finding.state()), FindingTexts.tone(finding.state()),
                turned.stream().map(t -> turn(t, home)).toList(), documents(turned), results(finding), life.steps(finding),
                life.forms(finding), sent.step(), typed, words(sent.problems()),
                units.headed(finding.organ()).stream().map(u -> new FindingsPage.Choice(u.value(), directory.unitName(finding.organ(), u),
                        u.value().equals(typed.get("unit")))).toList());
    }

    private Map<String, String> words(Map<String, String> problems) {
        Map<String, String> inWords = new LinkedHashMap<>();
        problems.forEach((field, key) -> inWords.put(field, texts.text(key)));
        return inWords;
    }

    private List<Fact> facts(Finding finding) {
        return List.of(new Fact(texts.text("web.col.lead"), words.unit(finding)),
                new Fact(texts.text("findings.col.happened"), texts.date(finding.happenedOn())),
                new Fact(texts.text("web.col.stage"), texts.text("web.matter.stage." + finding.stage())),
                new Fact(texts.text("findings.first-found"), texts.dateTime(finding.firstFoundAt())));
    }

    private Turn turn(Turns.Turn turn, String home) {
        Said said = words.said(turn.verdict() == null ? new Result(null, "", List.of())
                : new Result(turn.verdict().answer(), turn.verdict().message(), turn.verdict().arguments()));
        return new Turn(turn.entry().number(), home + "/entries/" + turn.entry().number(), names.act(turn.entry().entry().action()),
                texts.date(turn.entry().entry().legalDate()), said);
    }

    private static List<File> documents(List<Turns.Turn> turns) {
        return turns.stream().flatMap(t -> t.entry().facts().stream()).flatMap(f -> FactDocuments.of(f).stream()).distinct()
                .map(d -> new File(d.name(), "/documents/" + d.id() + "/preview")).toList();
    }

    /** A judgement says what the result said that was the latest at the time. */
    private List<ResultView> results(Finding finding) {
        Map<Long, Result> kept = findings.results(finding);
        List<Judgement> judgements = findings.judgements(finding);
        List<ResultView> views = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judged = judgements.get(i);
            Said said = said(judged, kept);
            boolean differs = i + 1 < judgements.size() && !said.equals(said(judgements.get(i + 1), kept));
            views.add(new ResultView(texts.dateTime(judged.judgedAt()),
                    texts.text("findings.versions", judged.rules(), judged.profile(), judged.calendar()),
                    texts.text("findings.up-to", judged.sequence(), judged.day()), said, judged.inForce(), differs));
        }
        return views;
    }

    private Said said(Judgement judged, Map<Long, Result> kept) {
        Result latest = null;
        for (Map.Entry<Long, Result> result : kept.entrySet()) {
            latest = result.getKey() <= judged.id() ? result.getValue() : latest;
        }
        return latest == null ? words.said(judged.answer()) : words.said(latest);
    }
}
