package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records pages made for printing, and every page about matters that an auditor opens, before they are drawn. Only what was
 * found and may be read is recorded.
 */
@Configuration(proxyBeanMethods = false)
class PagesRecorded implements WebMvcConfigurer, HandlerInterceptor {

    private static final RequestMatcher PRINTS = anyOf("/matters/{id}/print", "/matters/{id}/prints/*",
            "/matters/{id}/entries/{number}/print", "/matters/{id}/trace/print",
            "/matters/{id}/acts/{act}/blank", "/tasks/{id}/blank",
            "/matters/{id}/opinions/{number}/receipt", "/meetings/{id}/items/{matter}/excerpts/{person}", "/findings/print");
    private static final RequestMatcher OF_ONE_MATTER = anyOf("/matters/{id}/**");
    private static final RequestMatcher OF_MATTERS = anyOf("/matters/**", "/tasks/**", "/meetings/**", "/registers/**", "/warnings/**",
            "/catalogue/**", "/findings/**", "/search/**");
    private static final int LONGEST_SUBJECT = 500;

    private final AccessRecord record;
    private final CurrentActor actor;

    PagesRecorded(AccessRecord record, CurrentActor actor) {
        this.record = record;
        this.actor = actor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || !"GET".equals(request.getMethod()) || leadsElsewhere(page)
                || response.getStatus() != HttpStatus.OK.value()) {
            return;
        }
        look(request).ifPresent(look -> actor.get().ifPresent(who -> record.add(look, who, subject(request))));
    }

    private static Optional<AccessRecord.Look> look(HttpServletRequest request) {
        if (PRINTS.matches(request)) {
            return Optional.of(AccessRecord.Look.PRINTED);
        }
        return OF_MATTERS.matches(request) ? Optional.of(AccessRecord.Look.VIEWED) : Optional.empty();
    }

    /** Which piece of a matter's page was shown is in the query; that of a list may hold words somebody searched for. */
    private static String subject(HttpServletRequest request) {
        String query = OF_ONE_MATTER.matches(request) ? request.getQueryString() : null;
        String subject = request.getRequestURI() + (query == null ? "" : "?" + query);
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    private static boolean leadsElsewhere(ModelAndView page) {
        return page.getViewName() == null || page.getViewName().startsWith("redirect:");
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(Arrays.stream(paths).<RequestMatcher>map(PathPatternRequestMatcher::pathPattern).toList());
    }
}
