package cn.fadu.deliberation.web;

import cn.fadu.deliberation.Meetings;
import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The meetings as a spreadsheet. */
@Controller
class MeetingSheetController {

    private static final int MOST = 10_000;

    private final Meetings meetings;
    private final Sheets sheets;
    private final Texts texts;

    MeetingSheetController(Meetings meetings, Sheets sheets, Texts texts) {
        this.meetings = meetings;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/meetings.xlsx")
    void list(Actor actor, HttpServletResponse response) throws IOException {
        if (!Access.readsMatters(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<List<Object>> rows = meetings.page(actor.organ(), null, MOST).stream().map(m -> Sheet.row(m.title(),
                texts.text("web.meeting.name." + m.type().name(), m.number()), m.heldOn(), m.place(),
                texts.text("web.meeting.state." + m.state().name()))).toList();
        sheets.send(response, new Sheet(texts.text("web.nav.meetings"), List.of(texts.text("web.meeting"),
                texts.text("prints.col.number"), texts.text("web.meeting.date"), texts.text("web.meeting.place"),
                texts.text("web.meeting.state")), rows));
    }
}
