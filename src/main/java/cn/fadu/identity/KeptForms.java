package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What was typed into forms that could not be taken because the log-in had expired. At most {@value #MOST_BYTES} bytes a
 * session, the newest form first to stay, and {@value #MOST_BYTES_OF_ONE} a form, all of it or nothing; text only, never files
 * or passwords. It is put back into the form and never submitted by the software.
 */
final class KeptForms implements Serializable {

    static final int MOST_BYTES = 1 << 20;
    static final int MOST_BYTES_OF_ONE = 200_000;
    static final String PERSON = "_person";

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = "fadu.keptForms";
    private static final Set<String> OURS = Set.of("_csrf", RequestOrigin.PAGE, PERSON);
    private static final RequestMatcher FORMS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/tasks/**"), PathPatternRequestMatcher.pathPattern("/catalogue/**"),
            PathPatternRequestMatcher.pathPattern("/matters/**"), PathPatternRequestMatcher.pathPattern("/meetings/**"));

    /** One form: the page it stands on, who had that page before them (null if it is not known), what was typed. */
    private record Form(String page, String person, LinkedHashMap<String, ArrayList<String>> values, int bytes)
            implements Serializable {

        boolean isAt(String path) {
            int query = page.indexOf('?');
            return path.equals(query < 0 ? page : page.substring(0, query));
        }

        boolean isFor(String somebody) {
            return person == null || person.equals(somebody);
        }
    }

    private final ArrayList<Form> forms = new ArrayList<>();

    /**
     * Keeps the form in the request's session, which is made if need be, and answers the page the form stands on.
     * Empty, and nothing is kept, when this is no such form, nobody knows its page, the browser brings no session of an
     * earlier log-in, or it is more than what is kept of a form, or within a minute for an address.
     */
    static Optional<String> keep(HttpServletRequest request, CallLimits limits) {
        if (!"POST".equals(request.getMethod()) || !FORMS.matches(request)
                || request.getRequestedSessionId() == null) {
            return Optional.empty();
        }
        Optional<Form> form = RequestOrigin.page(request).map(page -> form(page, request))
                .filter(f -> f.bytes() <= MOST_BYTES_OF_ONE && limits.admitsKeptForm(request.getRemoteAddr()));
        form.ifPresent(f -> {
            KeptForms kept = of(request.getSession()).orElseGet(KeptForms::new);
            kept.add(f);
            request.getSession().setAttribute(ATTRIBUTE, kept);
        });
        return form.map(Form::page);
    }

    /** Gives what is kept for the path, once, to the person it was kept for. */
    static Optional<Map<String, List<String>>> take(HttpSession session, String path, String person) {
        return of(session).flatMap(kept -> {
            Optional<Form> found = kept.forms.stream().filter(f -> f.isAt(path)).findFirst();
            if (found.isPresent()) {
                kept.forms.removeIf(f -> f.isAt(path));
                session.setAttribute(ATTRIBUTE, kept);
            }
            return found.filter(f -> f.isFor(person)).map(f -> Map.copyOf(f.values()));
        });
    }

    /** Forgets what was kept for anybody else and answers the page of the newest form that remains. */
    static Optional<String> newestPageFor(HttpSession session, String person) {
        return of(session).flatMap(kept -> {
            kept.forms.removeIf(f -> !f.isFor(person));
            session.setAttribute(ATTRIBUTE, kept);
            return kept.forms.stream().map(Form::page).findFirst();
        });
    }

    private static Optional<KeptForms> of(HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof KeptForms kept
                ? Optional.of(kept) : Optional.empty();
    }

    private void add(Form form) {
        forms.removeIf(f -> f.page().equals(form.page()));
        forms.add(0, form);
        while (forms.stream().mapToInt(Form::bytes).sum() > MOST_BYTES) {
            forms.remove(forms.size() - 1);
        }
    }

    private static Form form(String page, HttpServletRequest request) {
        LinkedHashMap<String, ArrayList<String>> values = new LinkedHashMap<>();
        int bytes = 0;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (isKept(parameter.getKey())) {
                values.put(parameter.getKey(), new ArrayList<>(List.of(parameter.getValue())));
                bytes += size(parameter);
            }
        }
        return new Form(page, request.getParameter(PERSON), values, bytes);
    }

    private static boolean isKept(String name) {
        return !OURS.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static int size(Map.Entry<String, String[]> parameter) {
        int size = parameter.getKey().length();
        for (String value : parameter.getValue()) {
            size += value.getBytes(StandardCharsets.UTF_8).length;
        }
        return size;
    }
}
