package cn.fadu.matter.web;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.Deadline;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.identity.Directory;
import cn.fadu.matter.web.VerdictView.DeadlineView;
import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.matter.web.VerdictView.ProofView;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.LawRows;
import cn.fadu.statute.LegalBasisText;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.OpenWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What rules say, articles and time limits in words. */
@Component
public class LawTexts {

    private static final Map<Answer, String> SIGNS = Map.of(Answer.HOLDS, "✓", Answer.WARNING, "!", Answer.BROKEN, "✕",
            Answer.CANNOT_TELL, "?", Answer.NOT_APPLICABLE, "–");
    private static final Map<Answer, String> TONES = Map.of(Answer.HOLDS, "ok", Answer.WARNING, "warn", Answer.BROKEN,
            "no", Answer.CANNOT_TELL, "no", Answer.NOT_APPLICABLE, "muted");
    private static final int SOON = 3;

    private final Texts texts;
    private final ModelNames names;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;

    LawTexts(Texts texts, ModelNames names, Directory directory, CalendarsInForce calendars, OfficialClock clock) {
        this.texts = texts;
        this.names = names;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What a rule says, with the remedy as far as the record alone tells. */
    public VerdictView verdict(Verdict verdict, OrganId organ) {
        return verdict(verdict, null, verdict.remedy() == null ? null : remedy(verdict.remedy(), organ));
    }

    VerdictView verdict(Verdict verdict, ProofView proof, String remedy) {
        return new VerdictView(SIGNS.get(verdict.answer()), TONES.get(verdict.answer()),
                texts.text("answer." + verdict.answer().name()), message(verdict),
                articles(verdict.basis()), place(verdict.rule()), proof, remedy);
    }

    /** Where the page of the law explains the rule; null for what no row of the law names. */
    private static String place(String rule) {
        return LawRows.of(rule).stream().findFirst().map(row -> "/law#" + row.row()).orElse(null);
    }

    /** That a source does not say it tells nothing without the name of the rule. */
    private String message(Verdict verdict) {
        String words = texts.text(verdict.message(), verdict.arguments());
        return verdict.message().equals("rule.any.notRecorded")
                ? texts.text("web.finding.of-rule", texts.text("rule." + verdict.rule() + ".name"), words) : words;
    }

    private String remedy(Remedy remedy, OrganId organ) {
        String act = names.act(remedy.act());
        String who = desk(remedy.desk(), organ);
        return remedy.from().isAfter(clock.today())
                ? texts.text("web.remedy.from", act, who, texts.day(remedy.from()))
                : texts.text("web.remedy", act, who);
    }

    /** The unit and post of a desk: 市司法局 · 合法性审查人员; the post alone for a desk of the undertaking unit, no unit for that of named ones. */
    public String desk(Desk desk, OrganId organ) {
        if (desk.function().equals(Desk.NAMED)) {
            return texts.text("web.desk.named");
        }
        return directory.unitWithFunction(organ, desk.function())
                .map(u -> directory.unitName(organ, u) + " · " + directory.postName(desk.post()))
                .orElseGet(() -> directory.postName(desk.post()));
    }

    /** The article without its instrument. */
    public String place(LegalBasis basis) {
        return LegalBasisText.place(basis, LocaleContextHolder.getLocale());
    }

    public String articles(List<LegalBasis> basis) {
        return texts.list(basis.stream().map(this::article).toList());
    }

    /** 第二十六条第二款; with the short name of the instrument when it is not Order 713. */
    String article(LegalBasis basis) {
        String place = LegalBasisText.place(basis, LocaleContextHolder.getLocale());
        return basis.instrument().equals(LegalBasis.ORDER_713) ? place
                : texts.text("web.article.of", texts.text("instrument." + basis.instrument() + ".short"), place);
    }

    public String articlesOf(List<String> basis) {
        return articles(basis.stream().map(LegalBasis::parse).toList());
    }

    public DeadlineView deadline(MatterDeadline limit, OrganId organ) {
        WorkingCalendar calendar = calendars.of(organ);
        Deadline.Computation computed = limit.deadline().computed(calendar);
        LocalDate due = computed.due().date();
        String name = texts.text("deadline." + limit.kind());
        String moves = limit.isOpen() && limit.deadline().isSuspended(calendar) ? texts.text("web.deadline.moves") : "";
        return new DeadlineView(limit.items() > 1 ? texts.text("web.deadline.items", name, limit.items()) : name,
                texts.text(limit.bound() == Deadline.Bound.FLOOR ? "web.deadline.until" : "web.deadline.by",
                        provisional(texts.date(due), computed.due().provisional())) + moves,
                standing(limit, due, calendar), article(limit.basis()), steps(limit, organ));
    }

    private DueView standing(MatterDeadline limit, LocalDate due, WorkingCalendar calendar) {
        if (!limit.isOpen()) {
            return said(limit.bound() == Deadline.Bound.CEILING && limit.done().isAfter(due) ? "red" : "green",
                    texts.text("web.deadline.done", texts.day(limit.done())));
        }
        if (limit.bound() == Deadline.Bound.FLOOR && clock.today().isAfter(due)) {
            return said("green", texts.text("web.deadline.passed"));
        }
        return limit.deadline().isSuspended(calendar) ? said("amber", texts.text("web.deadline.suspended"))
                : left(limit.deadline().remaining(clock.today(), calendar),
                        limit.deadline().unit() == Deadline.Unit.WORKING_DAYS);
    }

    /** How the due date of a limit comes about, one sentence a step. */
    public List<String> steps(MatterDeadline limit, OrganId organ) {
        return limit.deadline().computed(calendars.of(organ)).steps().stream().map(s -> texts.text(s.message(),
                s.arguments().stream().map(a -> a instanceof PersonId person ? directory.personName(person) : a).toList()))
                .toList();
    }

    /** The day in words, and whether it is provisional. */
    public String provisional(String day, boolean provisional) {
        return provisional ? day + texts.text("web.deadline.provisional") : day;
    }

    /** The due light of work; null when no limit runs. Guaranteed time (Art. 26(2)) is never overdue. */
    public DueView due(OpenWork work) {
        LocalDate due = work.due();
        if (due == null) {
            return null;
        }
        LocalDate today = clock.today();
        String day = provisional(texts.day(due), work.provisional());
        if (work.floor()) {
            return new DueView("blue", texts.text(due.isBefore(today) ? "web.due.guaranteed-past" : "web.due.guaranteed", day),
                    work.provisional());
        }
        if (due.isBefore(today)) {
            return new DueView("red", texts.text("web.due.overdue", day), work.provisional());
        }
        if (due.equals(today)) {
            return new DueView("red", provisional(texts.text("web.due.today"), work.provisional()), work.provisional());
        }
        int days = calendars.of(work.organ()).workingDaysBetween(today, due).days();
        return new DueView(days <= SOON ? "amber" : "blue", texts.text("web.due.left", day, days), work.provisional());
    }

    private static DueView said(String tone, String text) {
        return new DueView(tone, text, false);
    }

    private DueView left(int days, boolean working) {
        if (days < 0) {
            return said("red", texts.text(working ? "web.left.working.over" : "web.left.over", -days));
        }
        if (days == 0) {
            return said("red", texts.text("web.due.today"));
        }
        return said(days <= SOON ? "amber" : "blue", texts.text(working ? "web.left.working" : "web.left", days));
    }
}
