package cn.fadu.api;

import cn.fadu.api.MatterJsons.MatterItem;
import cn.fadu.api.MatterJsons.MatterJson;
import cn.fadu.matter.web.Keys;
import cn.fadu.matter.web.MatterRows;
import cn.fadu.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/matters}: the matters somebody may read, and applying for the start of one. */
@RestController
@RequestMapping("/api/v1/matters")
class MatterApi {

    private static final String LIST = "/api/v1/matters";

    private final Asked asked;
    private final MatterRows matters;
    private final MatterJsons json;
    private final StartCalls starts;
    private final Calls calls;

    MatterApi(Asked asked, MatterRows matters, MatterJsons json, StartCalls starts, Calls calls) {
        this.asked = asked;
        this.matters = matters;
        this.json = json;
        this.starts = starts;
        this.calls = calls;
    }

    /** The open work of a matter. */
    record TasksJson(List<TaskJson> tasks) {
    }

    @GetMapping
    PageJson<MatterItem> list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String stage,
                              @RequestParam(defaultValue = "") String unit, @RequestParam(required = false) String after,
                              @RequestParam(defaultValue = Asked.FIFTY) int limit, Actor actor) {
        int most = asked.limit(limit);
        String words = q.strip();
        MatterRows.After from = asked.after(after, Keys::matter);
        asked.looks(actor, LIST);
        return PageJson.of(matters.page(actor, new MatterRows.Filter(words, stage, unit), from, most + 1), most,
                shown -> shown.stream().map(row -> json.item(row, actor)).toList(), LIST, Keys::of, "q", words, "stage", stage,
                "unit", unit);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ActDone> start(Actor actor, HttpServletRequest request) throws IOException {
        Once.Answer<ActDone> answer = starts.perform(calls.read(request, StartCalls.MEMBERS), actor);
        ResponseEntity.BodyBuilder created = ResponseEntity.created(URI.create(LIST + "/" + answer.body().matter()));
        return (answer.replayed() ? created.header(ActCalls.REPLAYED, "true") : created).body(answer.body());
    }

    @GetMapping("/{id}")
    MatterJson one(@PathVariable String id, Actor actor) {
        return json.matter(asked.matter(id, actor, ""), actor);
    }

    /** All open work of the matter, at whatever desk, the oldest first. */
    @GetMapping("/{id}/tasks")
    TasksJson tasks(@PathVariable String id, Actor actor) {
        return new TasksJson(json.tasks(asked.matter(id, actor, "/tasks").id(), actor));
    }
}
