package cn.fadu.demo.tour;

import cn.fadu.shared.LegalBasis;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The steps of the tour, in their order. What a step says is in the bundles under {@code tour.step.<id>}: {@code title},
 * {@code what} to do and what it shows about the {@code law}.
 */
enum TourStep {

    CATALOGUE(Chapter.START, "undertaker2", 2, reads("/catalogue"), "3-3"),
    APPLY(Chapter.START, "undertaker2", 3, does("act_applyForStart"), "10-1"),
    PROCEDURES(Chapter.START, "office", 3, does("userTask_determineProcedures"), "3-1", "14-1"),
    CONCUR(Chapter.START, "reviewer", 1, does("userTask_concurProcedures"), "11"),
    BEGIN(Chapter.START, "chief", 1, does("userTask_decideStart"), "10-1", "11"),
    GATE(Chapter.START, "undertaker2", 3, reads("/matters/{id}"), "25-2", "29"),
    CLOCK(Chapter.START, "undertaker2", 2, sends("/clock"), "15-1", "26-2"),
    OPINION(Chapter.REVIEW, "reviewer", 5, does("userTask_draftOpinion"), "27", "28"),
    MEETING(Chapter.REVIEW, "reviewer", 2, reads("/meetings/{id}/items/{matter}"), "30-2", "30-3"),
    FINDING(Chapter.PROOF, "auditor", 2, reads("/findings/{id}"), "8-2"),
    TRACE(Chapter.PROOF, "auditor", 2, reads("/matters/{id}/trace"), "33"),
    PACKAGE(Chapter.PROOF, "auditor", 3, sends("/verify"), "33"),
    CHECKPOINT(Chapter.PROOF, "auditor", 1, reads("/api/v1/checkpoints/latest"), "33");

    /** Whose work the steps show. */
    enum Chapter {
        START, REVIEW, PROOF;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a step gets done: by an act that is recorded, or by a request for an address; the other of the two is null. */
    private record Doing(String act, RequestMatcher request) {
    }

    private final Chapter chapter;
    private final String account;
    private final int minutes;
    private final Doing doing;
    private final List<LegalBasis> articles;

    TourStep(Chapter chapter, String account, int minutes, Doing doing, String... articles) {
        this.chapter = chapter;
        this.account = account;
        this.minutes = minutes;
        this.doing = doing;
        this.articles = Arrays.stream(articles).map(LegalBasis::order713).toList();
    }

    private static Doing does(String act) {
        return new Doing(act, null);
    }

    private static Doing reads(String path) {
        return new Doing(null, PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path));
    }

    private static Doing sends(String path) {
        return new Doing(null, PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path));
    }

    static Optional<TourStep> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From one. */
    int number() {
        return ordinal() + 1;
    }

    Chapter chapter() {
        return chapter;
    }

    /** The log-in name of who does it. */
    String account() {
        return account;
    }

    /** About how long it takes. */
    int minutes() {
        return minutes;
    }

    /** What of Order 713 it shows. */
    List<LegalBasis> articles() {
        return articles;
    }

    /** The key of the act that it is, or null for one that is done by opening or sending a page. */
    String act() {
        return doing.act();
    }

    /** Whether the request does it, whoever sends it. */
    boolean isDoneBy(HttpServletRequest request) {
        return doing.request() != null && doing.request().matches(request);
    }

    /** Whether it is about the matter that was applied for in the tour. */
    boolean isAboutOwnMatter() {
        return this == PROCEDURES || this == CONCUR || this == BEGIN || this == GATE;
    }
}
