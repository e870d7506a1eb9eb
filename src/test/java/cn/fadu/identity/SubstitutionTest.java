package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who may stand in for whom, for how long, and what ends it. */
@FaduTest
class SubstitutionTest {

    private static final PostKind REVIEWER = new PostKind("reviewer");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private Substitutions substitutions;
    @Autowired
    private AdministerAccounts accounts;
    @Autowired
    private Directory directory;
    @Autowired
    private StaffReader staff;
    @Autowired
    private OfficialClock clock;
    @Autowired
    private JdbcClient jdbc;

    private OrganOfItsOwn organ;
    private PostHolding held;
    private LocalDate today;

    @BeforeEach
    void two_reviewers() {
        organ = new OrganOfItsOwn(people);
        organ.unit("justice", "legality");
        organ.enter("wang", "justice", REVIEWER);
        organ.enter("li", "justice", REVIEWER);
        held = directory.holdingsOf(organ.person("wang")).get(0);
        today = clock.today();
    }

    @Test
    void an_administrator_stands_in_for_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> substitutions.name(held, organ.person("sysadmin"), today,
                today.plusDays(1), "出差")).withMessageContaining("administrator");
    }

    @Test
    void whoever_stands_in_for_an_official_is_made_no_administrator_meanwhile() {
        substitutions.name(held, organ.person("li"), today, today.plusDays(30), "出差");
        people.endPost(organ.id, directory.holdingsOf(organ.person("li")).get(0).id(), today.minusDays(1));

        assertThat(people.clash(organ.person("li"), Posts.SECADMIN, today.plusDays(30))).contains(REVIEWER);
        assertThatIllegalArgumentException().isThrownBy(() -> people.addPost(organ.id, organ.person("li"),
                new UnitId("administration"), Posts.SECADMIN, null, today));
        assertThat(people.clash(organ.person("li"), Posts.SECADMIN, today.plusDays(31))).as("the day after").isEmpty();
        assertThat(people.clash(organ.person("li"), new PostKind("checker"), today)).as("an official's post").isEmpty();
    }

    @Test
    void an_administrator_acts_in_nobody_elses_post_whatever_was_arranged() throws Exception {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO substitution (id, organ, holding, substitute, since, until, reason) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, organ.id.value(), held.id(), organ.login("secadmin"), today, today.plusDays(30), "出差").update();
        staff.changed();

        assertThat(directory.substitutionsOf(organ.person("secadmin"))).isEmpty();
        assertThat(directory.holding(id)).isEmpty();
        assertThat(mvc.perform(post("/acting-post").param("holding", id.toString()).with(csrf())
                .with(TestSignIn.as(organ.login("secadmin"), null))).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void a_substitution_rests_while_the_account_of_whoever_gave_it_is_disabled() {
        substitutions.name(held, organ.person("li"), today, today.plusDays(30), "出差");
        assertThat(directory.substitutionsOf(organ.person("li"))).hasSize(1);

        accounts.setEnabled(organ.sysadmin(), organ.person("wang"), false);
        assertThat(directory.substitutionsOf(organ.person("li"))).isEmpty();

        accounts.setEnabled(organ.sysadmin(), organ.person("wang"), true);
        assertThat(directory.substitutionsOf(organ.person("li"))).hasSize(1);
    }

    @Test
    void a_substitution_lasts_a_year_at_most_and_what_was_typed_stays() throws Exception {
        String tooLong = today.plusYears(1).plusDays(1).toString();
        MockHttpServletResponse refused = name(tooLong, "zh");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("一次委托最长一年", "value=\"" + tooLong + "\"");
        assertThat(name("9999-12-31", "en").getContentAsString()).contains("A substitution lasts a year at most");
        assertThat(substitutions.givenBy(organ.actor("wang", REVIEWER))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> substitutions.name(held, organ.person("li"), today,
                today.plusYears(1).plusDays(1), "出差"));

        assertThat(name(today.plusYears(1).toString(), "zh").getStatus()).isEqualTo(302);
        assertThat(substitutions.givenBy(organ.actor("wang", REVIEWER))).hasSize(1);
    }

    private MockHttpServletResponse name(String until, String language) throws Exception {
        return mvc.perform(post("/substitution").param("post", held.id().toString()).param("substitute", organ.login("li"))
                .param("since", today.toString()).param("until", until).param("reason", "长期外派")
                .cookie(new Cookie("fadu-language", language)).with(csrf()).with(TestSignIn.as(organ.login("wang"), null)))
                .andReturn().getResponse();
    }
}
