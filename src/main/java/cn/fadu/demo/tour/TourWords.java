package cn.fadu.demo.tour;

import cn.fadu.demo.Samples;
import cn.fadu.demo.tour.TourPage.Chapter;
import cn.fadu.demo.tour.TourPage.Place;
import cn.fadu.demo.tour.TourPage.Step;
import cn.fadu.identity.CurrentActor;
import cn.fadu.identity.DemoAccounts;
import cn.fadu.identity.DemoAccounts.DemoAccount;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.web.Arrival;
import cn.fadu.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The tour in words: its page, and its strip on other pages. */
@Component
@Profile("demo")
class TourWords {

    private static final String LOG_IN = "/login";
    private static final String REVIEWED = "city-parks.yaml";
    private static final String DISCUSSED = "waste-sorting.yaml";
    private static final String DISCUSSED_AT = "96";
    private static final String FINISHED = "street-vending.yaml";

    private final Texts texts;
    private final LawTexts law;
    private final DemoAccounts accounts;
    private final CurrentActor actor;
    private final ObjectProvider<Arrival> samples;

    TourWords(Texts texts, LawTexts law, DemoAccounts accounts, CurrentActor actor, ObjectProvider<Arrival> samples) {
        this.texts = texts;
        this.law = law;
        this.accounts = accounts;
        this.actor = actor;
        this.samples = samples;
    }

    TourPage page(Optional<TourProgress> progress) {
        boolean arriving = samples.stream().anyMatch(Arrival::isArriving);
        boolean absent = samples.stream().findAny().isEmpty();
        List<DemoAccount> people = accounts.all();
        int minutes = Arrays.stream(TourStep.values()).mapToInt(TourStep::minutes).sum();
        return new TourPage(texts.text("tour.lead", TourStep.values().length, minutes),
                progress.map(p -> texts.text("tour.counted", p.done(), TourStep.values().length)).orElse(null),
                progress.isPresent() && progress.get().current().isEmpty(),
                arriving ? texts.text("tour.arriving") : absent ? texts.text("tour.absent") : null, !arriving,
                Stream.of(TourStep.Chapter.values()).map(c -> chapter(c, progress, people)).toList(), accounts.password());
    }

    private Chapter chapter(TourStep.Chapter chapter, Optional<TourProgress> progress, List<DemoAccount> people) {
        String key = "tour.chapter." + chapter.id();
        return new Chapter(texts.text(key), texts.text(key + ".text"), Arrays.stream(TourStep.values())
                .filter(s -> s.chapter() == chapter).map(s -> step(s, progress, person(s, people))).toList());
    }

    private Step step(TourStep step, Optional<TourProgress> progress, DemoAccount person) {
        String state = progress.map(p -> state(step, p)).orElse("todo");
        String sign = state.equals("done") ? "✓" : state.equals("skipped") ? "–" : String.valueOf(step.number());
        return new Step(step.id(), state, sign, texts.text("tour.state." + state), text(step, "title"), person.person(),
                person.account(), person.unit() + " · " + person.post(), texts.text("tour.minutes", step.minutes()),
                text(step, "what"), text(step, "law"), law.articles(step.articles()),
                state.equals("now") && isPresent(step) ? places(step, progress.get()) : List.of());
    }

    private static String state(TourStep step, TourProgress progress) {
        if (progress.isDone(step)) {
            return "done";
        }
        return progress.isSkipped(step) ? "skipped" : progress.current().filter(step::equals).isPresent() ? "now" : "todo";
    }

    /** {@code visited} is the step that was done by opening the page on which the strip is shown. */
    TourStrip strip(TourProgress progress, Optional<TourStep> visited) {
        if (visited.isPresent()) {
            return read(visited.get(), progress);
        }
        return progress.current().map(step -> isPresent(step) ? mine(step, progress) : others(step))
                .orElseGet(() -> new TourStrip(true, number(TourStep.values().length), true, texts.text("tour.finished"), "",
                        List.of(), null, null));
    }

    private TourStrip read(TourStep step, TourProgress progress) {
        Optional<TourStep> next = progress.current();
        return new TourStrip(true, number(step.number()), true, text(step, "title"), text(step, "what"),
                next.filter(this::isPresent).map(n -> new Place(places(n, progress).get(0).href(), texts.text("tour.next"))).stream()
                        .toList(), null, next.filter(n -> !isPresent(n)).map(this::leave).orElse(null));
    }

    private TourStrip mine(TourStep step, TourProgress progress) {
        return new TourStrip(true, number(step.number()), false, text(step, "title"), text(step, "what"),
                places(step, progress), null, null);
    }

    private TourStrip others(TourStep step) {
        DemoAccount person = person(step, accounts.all());
        boolean loggedIn = actor.get().isPresent();
        String what = loggedIn ? texts.text("tour.other", person.person(), person.post())
                : texts.text("tour.log-in", person.person(), person.post(), person.account(), accounts.password());
        return new TourStrip(true, number(step.number()), false, text(step, "title"), what,
                loggedIn ? List.of() : List.of(new Place(LOG_IN, texts.text("web.login.submit"))), person.account(),
                loggedIn ? leave(step) : null);
    }

    private String number(int step) {
        return texts.text("tour.number", step, TourStep.values().length);
    }

    private String leave(TourStep step) {
        return texts.text("tour.leave", step.account());
    }

    private boolean isPresent(TourStep step) {
        return actor.get().filter(a -> a.person().value().equals(step.account())).isPresent();
    }

    private List<Place> places(TourStep step, TourProgress progress) {
        String own = progress.own().map(m -> "/matters/" + m).orElse("/catalogue");
        return switch (step) {
            case CATALOGUE, APPLY -> there("/catalogue");
            case PROCEDURES, CONCUR, BEGIN, GATE -> there(own);
            case CLOCK -> there("/clock");
            case OPINION -> there("/matters/" + Samples.matter(REVIEWED));
            case MEETING -> there("/meetings/" + Samples.meeting(DISCUSSED_AT) + "/items/" + Samples.matter(DISCUSSED));
            case FINDING -> there("/findings");
            case TRACE -> there("/matters/" + Samples.matter(FINISHED) + "/trace");
            case PACKAGE -> List.of(new Place("/matters/" + Samples.matter(FINISHED) + "?tab=dossier", texts.text("tour.download")),
                    new Place("/verify", texts.text("verify.page.title")));
            case CHECKPOINT -> there("/api/v1/checkpoints/latest");
        };
    }

    private List<Place> there(String href) {
        return List.of(new Place(href, texts.text("tour.there")));
    }

    private static DemoAccount person(TourStep step, List<DemoAccount> people) {
        return people.stream().filter(p -> p.account().equals(step.account())).findFirst().orElseThrow();
    }

    private String text(TourStep step, String what) {
        return texts.text("tour.step." + step.id() + "." + what);
    }
}
