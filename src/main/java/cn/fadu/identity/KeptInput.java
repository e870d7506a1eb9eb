package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the person had typed into a form when their log-in expired. It survives the next log-in in the same browser
 * session, is given to the form's page once, to be shown there, and is never submitted by the software. A form says who
 * it was shown to; if somebody else logs in, what was typed is thrown away. Where a form does not say it (no hidden field
 * {@code _person}), the values are shown to whoever logs in from that browser session.
 */
@Component
public class KeptInput {

    private final HttpServletRequest request;

    KeptInput(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The values kept for the page with this path (without query), once; names of fields to their values in order.
     * Empty if nothing was kept, it was taken already or it was typed by somebody else.
     */
    public Optional<Map<String, List<String>>> take(String path) {
        return SignIn.current().flatMap(s -> KeptForms.take(request.getSession(false), path, s.person()));
    }
}
