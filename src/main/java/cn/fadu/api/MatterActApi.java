package cn.fadu.api;

import cn.fadu.api.TaskJson.ActJson;
import cn.fadu.matter.Acts;
import cn.fadu.matter.web.Subjects;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ModelNames;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/matters/{id}/acts}: what no task asks for. */
@RestController
@RequestMapping("/api/v1/matters/{id}/acts")
class MatterActApi {

    private final Asked asked;
    private final Acts acts;
    private final Subjects subjects;
    private final SubjectJsons details;
    private final ActCalls performed;
    private final Calls calls;
    private final ModelNames names;

    MatterActApi(Asked asked, Acts acts, Subjects subjects, SubjectJsons details, ActCalls performed, Calls calls, ModelNames names) {
        this.asked = asked;
        this.acts = acts;
        this.subjects = subjects;
        this.details = details;
        this.performed = performed;
        this.calls = calls;
        this.names = names;
    }

    /** Every act that the actor can do now. */
    record ActsJson(List<ActJson> acts) {
    }

    @GetMapping
    ActsJson list(@PathVariable String id, Actor actor) {
        Asked.Matter matter = asked.matter(id, actor, "/acts");
        return new ActsJson(acts.offered(matter.dossier(), actor).stream().map(a -> new ActJson(a.key(), names.act(a.key()))).toList());
    }

    @GetMapping("/{act}")
    SubjectJson one(@PathVariable String id, @PathVariable String act, Actor actor) {
        return details.of(subjects.free(asked.matter(id, actor, "/acts/" + act).id(), act, actor), null);
    }

    @PostMapping(path = "/{act}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ActDone> perform(@PathVariable String id, @PathVariable String act, Actor actor, HttpServletRequest request)
            throws IOException {
        return performed.perform(calls.read(request, ActCalls.MEMBERS), actor,
                () -> subjects.free(asked.id(id, MatterId::of), act, actor));
    }
}
