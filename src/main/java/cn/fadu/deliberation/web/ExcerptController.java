package cn.fadu.deliberation.web;

import cn.fadu.deliberation.ItemHistory;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.web.ExcerptPage.Line;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.matter.web.Asked;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The excerpt of the record that shows what one member said of an item (Art. 38(3)); the office prints it at the member's
 * request, and the member may read it.
 */
@Controller
class ExcerptController {

    private static final PostKind OFFICE = new PostKind("office");

    private final Meetings meetings;
    private final ItemHistory history;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final ParticipantNames names;
    private final Texts texts;

    ExcerptController(Meetings meetings, ItemHistory history, Dossiers dossiers, MatterAccess access,
                      ParticipantNames names, Texts texts) {
        this.meetings = meetings;
        this.history = history;
        this.dossiers = dossiers;
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping("/meetings/{id}/items/{matter}/excerpts/{person}")
    String show(@PathVariable String id, @PathVariable String matter, @PathVariable String person, Actor actor, Model model) {
        MatterId matterId = Asked.matter(matter);
        PersonId member = Asked.person(person);
        Meeting meeting = meeting(id, actor);
        if (!actor.post().equals(OFFICE) && !member.equals(actor.principal()) || !access.mayRead(actor, matterId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Dossier dossier = dossiers.get(matterId).flatMap(now -> history.after(meeting, matterId, now))
                .filter(d -> d.deliberation().signature() != null && d.deliberation().signature().signed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page(meeting, matterId, dossier, member));
        return "deliberation/excerptPage";
    }

    private ExcerptPage page(Meeting meeting, MatterId matter, Dossier dossier, PersonId member) {
        DeliberationFile file = dossier.deliberation();
        Participant participant = file.opening().participants().stream().filter(p -> p.person().equals(member)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Participant presider = file.opening().participants().stream()
                .filter(p -> p.person().equals(file.opening().presider())).findFirst().orElse(participant);
        List<Line> said = file.statements().stream().filter(s -> s.speaker().equals(member)).map(s -> new Line(
                texts.text("fact.Position." + s.position().name()), s.words() == null ? "" : s.words(),
                s.corrects() == null ? "" : texts.text("web.item.corrects", s.corrects()))).toList();
        ItemDecided decision = file.decision();
        return new ExcerptPage("/meetings/" + meeting.id() + "/items/" + matter, dossier.start().title(),
                texts.text("web.meeting.name." + meeting.type().name(), meeting.number()), texts.date(meeting.heldOn()),
                meeting.place(), names.name(presider), names.name(participant), names.title(participant), said,
                decision == null ? "" : texts.text("web.outcome." + decision.outcome().name()),
                file.minutes() == null ? "" : file.minutes().number());
    }

    private Meeting meeting(String id, Actor actor) {
        return meetings.find(actor.organ(), Asked.meeting(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
