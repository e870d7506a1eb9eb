package cn.fadu.setup;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.identity.Directory;
import cn.fadu.identity.OrganEntry;
import cn.fadu.identity.Posts;
import cn.fadu.identity.RightChange;
import cn.fadu.identity.RightChanges;
import cn.fadu.identity.SetUp;
import cn.fadu.identity.StaffLists;
import cn.fadu.identity.StaffLists.PasswordState;
import cn.fadu.identity.StaffLists.PersonLine;
import cn.fadu.setup.CheckList.Item;
import cn.fadu.setup.SetupPage.Line;
import cn.fadu.setup.SetupPage.Step;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Models;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the set-up of an organ is, and what comes next. */
@Component
class SetupPages implements SetUp {

    private final StaffLists staff;
    private final RightChanges changes;
    private final Models models;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;
    private final ProfileNames profiles;
    private final Texts texts;

    SetupPages(StaffLists staff, RightChanges changes, Models models, Directory directory, CalendarsInForce calendars,
               OfficialClock clock, ProfileNames profiles, Texts texts) {
        this.staff = staff;
        this.changes = changes;
        this.models = models;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
        this.profiles = profiles;
        this.texts = texts;
    }

    @Override
    public boolean isComplete(OrganId organ) {
        return list(organ).isComplete();
    }

    SetupPage page(Actor actor) {
        OrganId organ = actor.organ();
        CheckList list = list(organ);
        return new SetupPage(directory.organName(organ), steps(organ, list), list.isComplete(),
                list.items().stream().filter(item -> !item.isThere()).map(item -> line(organ, item)).toList());
    }

    private CheckList list(OrganId organ) {
        return new CheckList(models.desks(), staff.units(organ), staff.people(organ));
    }

    /** A step with whether it is done; the first that is not is the present one. */
    private record Draft(String key, boolean done, String about, String href) {
    }

    private List<Step> steps(OrganId organ, CheckList list) {
        OrganEntry entry = staff.organ(organ);
        List<PersonLine> people = staff.people(organ);
        List<RightChange> open = changes.open(organ);
        boolean secured = holds(people, Posts.SECADMIN);
        boolean units = list.items().stream().filter(i -> i.kind() == CheckList.Kind.FUNCTION && i.must()).allMatch(i -> i.unit() != null);
        boolean asked = list.items().stream().filter(Item::must).flatMap(i -> i.missing().stream())
                .allMatch(post -> open.stream().anyMatch(c -> post.equals(c.post())));
        long without = people.stream().filter(p -> !p.posts().isEmpty() && p.password() == PasswordState.NONE).count();
        LocalDate today = clock.today();
        boolean known = !calendars.of(organ).isProvisional(today);
        List<Draft> drafts = List.of(
                new Draft("organ", true, texts.text("setup.step.organ.about", directory.organName(organ), texts.text("organ.level." + entry.level()),
                        profiles.name(entry.profile())), "/admin/setup/organ"),
                new Draft("security", secured, texts.text(secured ? "setup.step.security.done" : "setup.step.security.about"),
                        secured ? null : "/admin/setup/security"),
                new Draft("units", units, texts.text("setup.step.units.about", staff.units(organ).size()), "/admin/setup/units"),
                new Draft("people", asked, texts.text("setup.step.people.about", people.size()), "/admin/setup/people"),
                new Draft("confirm", asked && open.isEmpty(), texts.text("setup.step.confirm.about", open.size()), null),
                new Draft("passwords", list.isComplete() && without == 0, texts.text("setup.step.passwords.about", without), null),
                new Draft("calendar", known, texts.text(known ? "setup.step.calendar.done" : "setup.step.calendar.about",
                        String.valueOf(today.getYear())), "/admin/calendar"));
        List<Step> steps = new ArrayList<>();
        boolean now = false;
        for (Draft draft : drafts) {
            steps.add(new Step(texts.text("setup.step." + draft.key()), draft.done() ? "done" : now ? "todo" : "now", draft.about(),
                    draft.href(), draft.href() == null ? null : texts.text("setup.step." + draft.key() + ".link")));
            now |= !draft.done();
        }
        return steps;
    }

    private Line line(OrganId organ, Item item) {
        String posts = texts.list(item.missing().stream().map(directory::postName).toList());
        return switch (item.kind()) {
            case ADMINISTRATOR -> new Line(true, texts.text("setup.lacking.administrator", posts), null,
                    texts.text(item.missing().contains(Posts.SECADMIN) ? "setup.remedy.security" : "setup.remedy.post"));
            case SECOND_ADMINISTRATOR -> new Line(false, texts.text("setup.lacking.second"), null, texts.text("setup.remedy.post"));
            case UNDERTAKING -> new Line(item.must(), item.unit() == null ? texts.text("setup.lacking.undertaking", posts)
                    : texts.text("setup.lacking.posts", directory.unitName(organ, item.unit()), posts),
                    item.must() ? null : texts.text("setup.when-undertaking"), texts.text("setup.remedy.post"));
            case FUNCTION -> new Line(item.must(), item.unit() == null
                    ? texts.text("setup.lacking.function", texts.text("function." + item.function()), posts)
                    : texts.text("setup.lacking.posts", directory.unitName(organ, item.unit()), posts),
                    item.must() ? null : texts.text("setup.when-owed"), texts.text(item.unit() == null ? "setup.remedy.unit" : "setup.remedy.post"));
        };
    }

    private static boolean holds(List<PersonLine> people, PostKind post) {
        return people.stream().anyMatch(p -> p.enabled() && p.posts().stream().anyMatch(h -> h.post().equals(post)));
    }
}
