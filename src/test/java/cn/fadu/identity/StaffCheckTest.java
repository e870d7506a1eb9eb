package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.NewUnit;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.shared.Desk;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What an administrator writes about units and people, checked against what is there. */
class StaffCheckTest {

    private static final OrganId CITY = new OrganId("my-city");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Set<Desk> DESKS = Stream.of("lead/undertaker", "legality/reviewer", "office/office").map(Desk::parse)
            .collect(Collectors.toSet());
    private static final NewUnit JUSTICE = new NewUnit("justice", "市司法局", "Justice Bureau", "合法性审查");
    private static final NewPerson ZHOU = new NewPerson("zhou-min", "周敏", "");

    @Test
    void units_people_and_posts_of_one_plan_may_refer_to_one_another() {
        StaffCheck.Checked checked = check(new StaffPlan(List.of(JUSTICE, new NewUnit("agriculture", "市农业农村局", "", "")), List.of(ZHOU),
                List.of(new WantedPost("zhou-min", "市司法局", "审查科", "Legality reviewer", "", ""))));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.units().get(new UnitId("justice")).function()).isEqualTo("legality");
        assertThat(checked.units().get(new UnitId("agriculture")).names().en()).isEqualTo("市农业农村局");
        assertThat(checked.posts()).extracting(p -> p.place().unit() + "/" + p.place().post() + " " + p.since())
                .containsExactly("justice/reviewer 2026-03-02");
    }

    @Test
    void each_thing_that_is_wrong_is_named_at_its_place() {
        StaffCheck.Checked checked = check(new StaffPlan(
                List.of(JUSTICE, new NewUnit("Justice 2", "二局", "", ""), new NewUnit("justice", "三局", "", ""),
                        new NewUnit("four", "四局", "", "合法性审查"), new NewUnit("five", "", "", "没有的职能"),
                        new NewUnit("system", "六局", "", "")),
                List.of(ZHOU, new NewPerson("zhou-min", "周明", ""), new NewPerson("周敏", "周敏", ""), new NewPerson("old", "他人", "")),
                List.of(new WantedPost("nobody", "justice", "", "reviewer", "", ""), new WantedPost("zhou-min", "没有", "", "没有", "", "昨天"),
                        new WantedPost("zhou-min", "", "", "", "", ""))));

        assertThat(checked.problems()).extracting(p -> p.about() + " " + p.index() + " " + p.field() + " "
                + p.message().replace("staff.problem.", "")).containsExactly("UNIT 1 code code", "UNIT 2 code unit-twice",
                "UNIT 3 function function-taken", "UNIT 4 nameZh name-missing", "UNIT 4 function function", "UNIT 5 code code",
                "PERSON 1 login login-twice", "PERSON 2 login login", "PERSON 3 login login-taken", "POST 0 login nobody",
                "POST 1 unit no-unit", "POST 1 post no-post", "POST 1 since date", "POST 2 unit unit-missing", "POST 2 post post-missing");
    }

    @Test
    void what_refers_to_something_faulty_is_not_named_as_well() {
        assertThat(check(new StaffPlan(List.of(new NewUnit("Justice!", "市司法局", "", "")), List.of(new NewPerson("周敏", "周敏", "")),
                List.of(new WantedPost("周敏", "市司法局", "", "reviewer", "", "")))).problems()).extracting(StaffProblem::about)
                .containsExactly(StaffProblem.About.UNIT, StaffProblem.About.PERSON);
    }

    @Test
    void a_post_whose_work_goes_to_one_unit_is_held_in_no_other() {
        List<NewUnit> units = List.of(JUSTICE, new NewUnit("agriculture", "市农业农村局", "", ""));

        assertThat(check(new StaffPlan(units, List.of(ZHOU), List.of(new WantedPost("zhou-min", "agriculture", "", "reviewer", "", ""))))
                .problems()).extracting(StaffProblem::message).containsExactly("staff.problem.post-elsewhere");
        assertThat(check(new StaffPlan(units, List.of(ZHOU), List.of(new WantedPost("zhou-min", "justice", "", "undertaker", "", ""))))
                .problems()).isEmpty();
    }

    @Test
    void what_is_there_already_is_passed_over() {
        StaffCheck.Checked checked = check(new StaffPlan(List.of(new NewUnit("office", "市政府办公室", "", "office")),
                List.of(new NewPerson("chen", "陈立", "")), List.of(new WantedPost("chen", "office", "", "office", "", ""))));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.units()).isEmpty();
        assertThat(checked.people()).isEmpty();
        assertThat(checked.posts()).isEmpty();
    }

    @Test
    void nobody_is_asked_for_as_official_and_administrator_in_one_plan() {
        assertThat(check(new StaffPlan(List.of(JUSTICE), List.of(ZHOU), List.of(new WantedPost("zhou-min", "justice", "", "reviewer", "", ""),
                new WantedPost("zhou-min", "justice", "", "audadmin", "", "")))).problems()).extracting(StaffProblem::message)
                .containsExactly("staff.problem.separate");
    }

    private static StaffCheck.Checked check(StaffPlan plan) {
        UnitId office = new UnitId("office");
        PersonId chen = new PersonId("chen");
        OrganId other = new OrganId("other-city");
        Staff.Holding held = new Staff.Holding(new PostHolding(UUID.randomUUID(), CITY, chen, office, new PostKind("office"),
                LocalDate.of(2025, 1, 1), null, null, null), null, null);
        Staff staff = new Staff(Map.of(), Map.of(new Staff.UnitKey(CITY, office), new Staff.Unit(CITY, office,
                new Staff.Name("市政府办公室", ""), "office")), Map.of(chen, new Staff.Person(chen, CITY, new Staff.Name("陈立", ""), true,
                Staff.Password.OWN), new PersonId("old"), new Staff.Person(new PersonId("old"), other, new Staff.Name("他人", ""), true,
                Staff.Password.OWN)), List.of(held), List.of(), Map.of());
        return new StaffCheck(CITY, staff, List.of(), DESKS, new StaffWords(bundles()), TODAY).of(plan);
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/setup", "messages/identity");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.CHINESE);
        return bundles;
    }
}
