package cn.fadu.api;

import cn.fadu.deliberation.MeetingProblems;
import cn.fadu.deliberation.TakeAttendance;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.web.ApiProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;

/** Attendance stated by programs: who is there, and the reasons of those who are not. */
@Component
class AttendanceCalls {

    static final String[] MEMBERS = {"present", "absences"};
    private static final FormDefinition NO_FORM = new FormDefinition("attendance", List.of());

    private final Once once;
    private final JsonBody bodies;
    private final TakeAttendance takeAttendance;
    private final FieldErrors errors;
    private final ApiProblem problems;

    AttendanceCalls(Once once, JsonBody bodies, TakeAttendance takeAttendance, FieldErrors errors, ApiProblem problems) {
        this.once = once;
        this.bodies = bodies;
        this.takeAttendance = takeAttendance;
        this.errors = errors;
        this.problems = problems;
    }

    void perform(Call call, MeetingId meeting, Actor actor) {
        once.perform(call, actor, Boolean.class, again -> {
            once.before(call.id(), actor, again);
            List<PersonId> present = present(call.body().path("present"));
            Map<PersonId, String> absences = absences(call);
            List<FieldProblem> found = takeAttendance.execute(meeting, call.id(), actor, present, absences)
                    .orElseThrow(() -> problems.of(HttpStatus.FORBIDDEN, "forbidden", "identity.api.refused"));
            if (!found.isEmpty()) {
                throw MeetingProblems.isActIdUsed(found) ? once.used() : errors.refused(NO_FORM, found);
            }
            return true;
        });
    }

    private List<PersonId> present(JsonNode people) {
        List<PersonId> present = new ArrayList<>();
        if (!people.isArray()) {
            throw wrong("present");
        }
        people.forEach(person -> present.add(person(person.isString() ? person.asString() : "")));
        return present;
    }

    private Map<PersonId, String> absences(Call call) {
        Map<PersonId, String> absences = new HashMap<>();
        for (Map.Entry<String, JsonNode> absence : bodies.object(call.body(), "absences").properties()) {
            if (!absence.getValue().isString()) {
                throw wrong("absences." + JsonBody.brief(absence.getKey()));
            }
            absences.put(person(absence.getKey()), absence.getValue().asString().strip());
        }
        return absences;
    }

    private PersonId person(String code) {
        try {
            return new PersonId(code);
        } catch (IllegalArgumentException noCode) {
            throw wrong("present");
        }
    }

    private ErrorResponseException wrong(String field) {
        return errors.refused(NO_FORM, List.of(FieldProblem.of(field, "api.problem.expected-texts")));
    }
}
