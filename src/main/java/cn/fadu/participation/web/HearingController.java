package cn.fadu.participation.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Confirmation;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFile;
import cn.fadu.dossier.PersonalFields;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.PersonalNames;
import cn.fadu.matter.Situations;
import cn.fadu.matter.web.Asked;
import cn.fadu.participation.web.HearingPage.Line;
import cn.fadu.participation.web.HearingPage.Participant;
import cn.fadu.participation.web.HearingPage.Turn;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.Situation;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The hearing of a matter: who takes part, who was served in time, who signed, and what was said. */
@Controller
class HearingController {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Situations situations;
    private final PersonalNames names;
    private final Texts texts;

    HearingController(Dossiers dossiers, MatterAccess access, Situations situations, PersonalNames names,
                      Texts texts) {
        this.dossiers = dossiers;
        this.access = access;
        this.situations = situations;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/matters/{id}/hearing")
    String show(@PathVariable String id, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        HearingFile file = dossier.participation().hearing();
        LocalDate last = last(dossier);
        PersonalNames.Shown people = names.of(PersonalFields.texts(file));
        List<String> sides = file.sidesWithoutParticipant();
        model.addAttribute("page", new HearingPage(dossier.start().title(), "/matters/" + matter, facts(file, last),
                sides.isEmpty() ? null : texts.text("web.hearing.missing", texts.list(sides)), participants(file, last, people),
                file.record() == null ? List.of() : file.record().turns().stream()
                        .map(t -> new Turn(texts.text("fact.Part." + t.part()), people.text(t.speaker()), t.words())).toList()));
        return "participation/hearingPage";
    }

    /** The last day on which materials are in time for the day of the hearing; null while that is not set. */
    private LocalDate last(Dossier dossier) {
        Situation situation = situations.of(dossier);
        return Deadlines.of(situation).stream().filter(d -> d.kind().equals(Deadlines.HEARING_MATERIALS))
                .map(d -> d.deadline().due(situation.calendar()).date()).findFirst().orElse(null);
    }

    private List<Line> facts(HearingFile file, LocalDate last) {
        List<Line> facts = new ArrayList<>();
        if (file.announcement() == null) {
            return facts;
        }
        add(facts, "announced", file.announcement().on());
        add(facts, "day", file.day());
        String place = String.join(" ", java.util.stream.Stream.of(file.announcement().time(), file.announcement().place())
                .filter(java.util.Objects::nonNull).toList());
        if (!place.isEmpty()) {
            facts.add(new Line(texts.text("web.hearing.place"), place));
        }
        add(facts, "list", file.list() == null ? null : file.list().on());
        add(facts, "last", last);
        add(facts, "held", file.held() == null ? null : file.held().on());
        return facts;
    }

    private void add(List<Line> facts, String name, LocalDate date) {
        if (date != null) {
            facts.add(new Line(texts.text("web.hearing." + name), texts.date(date)));
        }
    }

    private List<Participant> participants(HearingFile file, LocalDate last, PersonalNames.Shown people) {
        List<Participant> rows = new ArrayList<>();
        for (int i = 0; i < file.participants().size(); i++) {
            Selected person = file.participants().get(i);
            LocalDate served = file.delivery(i + 1).map(Delivery::day).orElse(null);
            Confirmation signed = file.confirmation(i + 1).orElse(null);
            rows.add(new Participant(i + 1, people.text(person.name()), person.side(), texts.text("fact.Selection." + person.how()),
                    served == null ? texts.text("web.hearing.open") : texts.date(served),
                    served != null && last != null && served.isAfter(last),
                    signed == null ? texts.text("web.hearing.open") : texts.text("fact.Kind." + signed.kind()),
                    signed == null ? null : note(signed)));
        }
        return rows;
    }

    private String note(Confirmation signed) {
        return switch (signed.kind()) {
            case SIGNED -> null;
            case SIGNED_AFTER_CORRECTION -> texts.text("web.hearing.corrected", or(signed.before()), or(signed.after()));
            case ABSENT -> signed.reason();
            case REFUSED -> texts.text("web.hearing.noted", or(signed.reason()), or(signed.notedBy()));
        };
    }

    private String or(String text) {
        return text == null ? texts.text("web.hearing.open") : text;
    }
}
