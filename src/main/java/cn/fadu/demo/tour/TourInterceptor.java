package cn.fadu.demo.tour;

import cn.fadu.identity.CurrentActor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sees that the page of the present step was opened by whose it is, and gives every page the strip of the tour under the name
 * {@code guidedTour}. What is no page is already sent when a page would be drawn, so it counts when it is asked for.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class TourInterceptor implements WebMvcConfigurer, HandlerInterceptor {

    private static final String NO_PAGE = "/api/";

    private final GuidedTour tour;
    private final TourWords words;
    private final CurrentActor actor;

    TourInterceptor(GuidedTour tour, TourWords words, CurrentActor actor) {
        this.tour = tour;
        this.words = words;
        this.actor = actor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().startsWith(request.getContextPath() + NO_PAGE) && mayDo(request)) {
            tour.of(request).ifPresent(progress -> visited(progress, request, response));
        }
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                || response.getStatus() != HttpStatus.OK.value()) {
            return;
        }
        boolean leadsElsewhere = page.getViewName().startsWith("redirect:");
        if (leadsElsewhere && !mayDo(request)) {
            return;
        }
        Optional<TourProgress> progress = tour.of(request);
        Optional<TourStep> visited = progress.flatMap(p -> visited(p, request, response));
        if (!leadsElsewhere) {
            page.addObject("guidedTour", progress.map(p -> visited.map(p::withVisited).orElse(p))
                    .map(p -> words.strip(p, visited)).orElseGet(TourStrip::offer));
        }
    }

    private static boolean mayDo(HttpServletRequest request) {
        return Arrays.stream(TourStep.values()).anyMatch(step -> step.isDoneBy(request));
    }

    /** The present step if the request does it; it is then kept in the cookie. */
    private Optional<TourStep> visited(TourProgress progress, HttpServletRequest request, HttpServletResponse response) {
        Optional<TourStep> done = progress.current().filter(step -> step.isDoneBy(request))
                .filter(step -> actor.get().filter(a -> a.person().value().equals(step.account())).isPresent());
        done.ifPresent(step -> tour.keep(progress.cookie().withVisited(step), request, response));
        return done;
    }
}
