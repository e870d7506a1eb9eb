package cn.fadu.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.CurrentActor;
import cn.fadu.identity.Directory;
import cn.fadu.identity.PostHolding;
import cn.fadu.identity.Posts;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame under the name {@code shell}. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private final CurrentActor currentActor;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;
    private final boolean demo;
    private final ObjectProvider<Arrival> arrivals;
    private final ObjectProvider<LimitNotices> notices;

    ShellAdvice(CurrentActor currentActor, Directory directory, OfficialClock clock, Texts texts,
                Environment environment, ObjectProvider<Arrival> arrivals, ObjectProvider<LimitNotices> notices) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.arrivals = arrivals;
        this.notices = notices;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        String simulated = demo ? texts.dateTime(clock.now()) : null;
        boolean arriving = arrivals.stream().anyMatch(Arrival::isArriving);
        String back = pathOf(request);
        Optional<PostHolding> holding = isError(request) ? Optional.empty() : currentActor.holding();
        return holding.map(h -> new Shell(texts.languageTag(), texts.isEnglish(), simulated, arriving,
                        places(h.asActor(), request.getRequestURI()), Access.readsMatters(h.asActor()),
                        directory.actorName(h.asActor()), directory.postName(h.post()), directory.unitName(h.organ(), h.unit()), posts(h), back))
                .orElseGet(() -> new Shell(texts.languageTag(), texts.isEnglish(), simulated, arriving, List.of(),
                        false, "", "", "", List.of(), back));
    }

    private List<Shell.Place> places(Actor actor, String path) {
        List<Shell.Place> places = new ArrayList<>();
        if (Access.readsMatters(actor)) {
            places.add(new Shell.Place("/", texts.text("web.nav.workbench"),
                    path.equals("/") || path.startsWith("/tasks")));
            places.add(place("/matters", "web.nav.matters", path));
            places.add(place("/catalogue", "web.nav.catalogue", path));
            places.add(place("/meetings", "web.nav.meetings", path));
            places.add(warnings(actor, place("/warnings", "warning.nav", path)));
            if (Access.readsWholeOrgan(actor)) {
                places.add(place("/findings", "web.nav.findings", path));
                places.add(place("/audit/access", "web.nav.audit-access", path));
            }
            if (Posts.isHead(actor.post())) {
                places.add(place("/corrections", "web.nav.corrections", path));
            }
        } else {
            Shell.Place administration = place("/admin", "web.nav.administration", path);
            if (Access.seesSigning(actor)) {
                Shell.Place signing = place("/admin/record", "web.nav.signing", path);
                administration = new Shell.Place(administration.href(), administration.label(),
                        administration.current() && !signing.current());
                places.add(administration);
                places.add(signing);
            } else if (Access.keepsCalendar(actor)) {
                Shell.Place calendar = place("/admin/calendar", "web.nav.calendar", path);
                places.add(new Shell.Place(administration.href(), administration.label(),
                        administration.current() && !calendar.current()));
                places.add(calendar);
            } else {
                places.add(administration);
            }
        }
        places.add(place("/law", "web.nav.law", path));
        places.add(place("/profiles", "web.nav.profiles", path));
        return places;
    }

    private Shell.Place warnings(Actor actor, Shell.Place place) {
        int unread = notices.stream().mapToInt(n -> n.unread(actor)).sum();
        return unread == 0 ? place : new Shell.Place(place.href(), place.label(), place.current(), texts.number(unread),
                texts.text("warning.nav.unread", unread));
    }

    private Shell.Place place(String href, String label, String path) {
        return new Shell.Place(href, texts.text(label), path.equals(href) || path.startsWith(href + "/"));
    }

    private List<Shell.Post> posts(PostHolding present) {
        return currentActor.choices().stream()
                .map(h -> new Shell.Post(h.id().toString(),
                        label(h),
                        h.id().equals(present.id())))
                .toList();
    }

    private String label(PostHolding h) {
        String post = directory.postName(h.post()) + " · " + directory.unitName(h.organ(), h.unit());
        return h.onBehalfOf() == null ? post : texts.text("web.acting-for", post, directory.personName(h.onBehalfOf()));
    }

    /** The page that a language switch returns to; a form that was posted says on which page it stands. */
    private static String pathOf(HttpServletRequest request) {
        if (isError(request)) {
            return "/";
        }
        String page = request.getMethod().equals("GET") ? null : request.getParameter("_page");
        if (page != null && LanguageController.isOwnPage(page)) {
            return page;
        }
        String query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isError(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }
}
