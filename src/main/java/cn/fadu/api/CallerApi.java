package cn.fadu.api;

import cn.fadu.deliberation.CallMeeting;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.forms.FormSchemas;
import cn.fadu.worklist.Forms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/v1/me} and {@code /api/v1/forms}: who calls, what day it is for the law, and the forms that begin something. */
@RestController
class CallerApi {

    private final Forms forms;
    private final FormSchemas schemas;
    private final CallMeeting callMeeting;
    private final ApiProblem problems;
    private final Directory directory;
    private final OfficialClock clock;

    CallerApi(Forms forms, FormSchemas schemas, CallMeeting callMeeting, ApiProblem problems, Directory directory, OfficialClock clock) {
        this.forms = forms;
        this.schemas = schemas;
        this.callMeeting = callMeeting;
        this.problems = problems;
        this.directory = directory;
        this.clock = clock;
    }

    /** Who calls, in which post; {@code onBehalfOf} is null but for a substitute; {@code today} is the official date. */
    record SelfJson(String organ, String organName, String person, String name, String unit, String unitName, String post,
                    String postName, String onBehalfOf, Instant officialTime, LocalDate today) {
    }

    record FormJson(String id, ObjectNode form) {
    }

    @GetMapping("/api/v1/me")
    SelfJson me(Actor a) {
        return new SelfJson(a.organ().value(), directory.organName(a.organ()), a.person().value(), directory.personName(a.person()),
                a.unit().value(), directory.unitName(a.organ(), a.unit()), a.post().value(), directory.postName(a.post()),
                a.onBehalfOf() == null ? null : a.onBehalfOf().value(), clock.now(), clock.today());
    }

    /** The form of what belongs to no matter yet. */
    @GetMapping("/api/v1/forms/{id}")
    FormJson form(@PathVariable String id, Actor actor) {
        FormDefinition form = switch (id) {
            case ApplyForStart.FORM, CallMeeting.FORM -> forms.current(id);
            default -> throw problems.notFound();
        };
        return new FormJson(id, schemas.of(form, forms.source(id), id.equals(CallMeeting.FORM) ? callMeeting.options(actor) : Map.of()));
    }
}
