package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps what is being typed; answers the time of day at which it was kept, and in {@value #REVISION} how often it was. 409
 * when the window that asks does not know what is kept (its parameter {@code _seen} names another revision): nothing is
 * changed then, and the header says which revision is kept.
 */
@Controller
class DraftController {

    static final String REVISION = "X-Draft-Revision";

    private static final int LONGEST_PLACE = 200;
    private static final Pattern PLACE = Pattern.compile("/(tasks|matters|catalogue|meetings)/[\\x21-\\x7e]+");
    private static final int MOST_CHARACTERS = 500_000;

    private final FormDrafts drafts;
    private final OfficialClock clock;
    private final Texts texts;

    DraftController(FormDrafts drafts, OfficialClock clock, Texts texts) {
        this.drafts = drafts;
        this.clock = clock;
        this.texts = texts;
    }

    @PostMapping("/drafts")
    ResponseEntity<String> keep(@RequestParam("_place") String place, @RequestParam(name = "_seen", required = false) Integer seen,
                                HttpServletRequest request, Actor actor) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int characters = 0;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (!parameter.getKey().startsWith("_")) {
                fields.put(parameter.getKey(), List.of(parameter.getValue()));
                for (String value : parameter.getValue()) {
                    characters += value.length();
                }
            }
        }
        if (place.length() > LONGEST_PLACE || !PLACE.matcher(place).matches() || characters > MOST_CHARACTERS) {
            return ResponseEntity.badRequest().build();
        }
        OptionalInt kept = drafts.keepAfter(actor, place, fields, seen);
        return ResponseEntity.status(kept.isPresent() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .header(REVISION, String.valueOf(kept.orElseGet(() -> drafts.revision(actor, place))))
                .body(texts.time(clock.now()));
    }
}
