package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.NewUnit;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.worklist.Models;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The system, the security and the audit administrator: none does the work of another, and none sees a matter. */
@FaduTest
class ThreeAdministratorsTest {

    private static final PostKind REVIEWER = new PostKind("reviewer");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private EnterStaff enter;
    @Autowired
    private ProposeRights propose;
    @Autowired
    private DecideRights decide;
    @Autowired
    private RightChanges changes;
    @Autowired
    private Passwords passwords;
    @Autowired
    private AdministerAccounts accounts;
    @Autowired
    private Directory directory;
    @Autowired
    private Models models;
    @Autowired
    private Ledger ledger;

    private OrganOfItsOwn organ;

    @BeforeEach
    void organ() {
        organ = new OrganOfItsOwn(people);
        organ.unit("justice", "legality");
        organ.enter("zhou", null, null);
    }

    @Test
    void what_the_system_administrator_proposes_holds_once_the_security_administrator_confirmed_it() {
        propose("zhou", "justice", "reviewer");
        assertThat(directory.holdingsOf(organ.person("zhou"))).isEmpty();

        decide.confirm(organ.secadmin(), open());

        assertThat(directory.holdingsOf(organ.person("zhou"))).extracting(PostHolding::post).containsExactly(REVIEWER);
        assertThat(open()).isEmpty();
        assertThat(acts()).endsWith(organ.login("sysadmin") + " admin_post_proposed", organ.login("secadmin") + " admin_post_given");
    }

    @Test
    void what_is_declined_never_holds_and_cannot_be_confirmed_later() {
        propose("zhou", "justice", "reviewer");
        List<UUID> proposed = open();

        assertThat(decide.decline(organ.secadmin(), proposed)).isOne();
        assertThat(decide.confirm(organ.secadmin(), proposed).done()).isEmpty();

        assertThat(directory.holdingsOf(organ.person("zhou"))).isEmpty();
        assertThat(acts()).endsWith(organ.login("secadmin") + " admin_proposal_declined");
    }

    @Test
    void a_post_ends_when_the_security_administrator_confirms_it() {
        organ.enter("wang", "justice", REVIEWER);
        PostHolding held = directory.holdingsOf(organ.person("wang")).get(0);

        assertThat(propose.end(organ.sysadmin(), held.id())).isTrue();
        assertThat(propose.end(organ.sysadmin(), held.id())).as("proposed twice").isFalse();
        assertThat(directory.holding(held.id()).orElseThrow().until()).isNull();
        decide.confirm(organ.secadmin(), open());

        assertThat(directory.holding(held.id()).orElseThrow().until()).isNotNull();
        assertThat(acts()).endsWith(organ.login("sysadmin") + " admin_post_end_proposed", organ.login("secadmin") + " admin_post_ended");
    }

    @Test
    void who_supervises_the_organ_is_proposed_and_confirmed() {
        OrganId city = new OrganId("demo-city");
        assertThat(propose.supervisor(organ.sysadmin(), organ.id)).as("itself").isFalse();
        assertThat(propose.supervisor(organ.sysadmin(), city)).isTrue();
        assertThat(changes.supervisors(organ.id)).isEmpty();

        decide.confirm(organ.secadmin(), open());

        assertThat(changes.supervisors(organ.id)).containsExactly(city);
    }

    @Test
    void neither_of_the_others_enters_units_or_people_or_proposes_rights() {
        StaffPlan plan = new StaffPlan(List.of(new NewUnit("finance", "财政局", "", "")), List.of(), List.of());
        for (Actor other : List.of(organ.secadmin(), organ.audadmin(), organ.actor("zhou", REVIEWER))) {
            refused(() -> enter.execute(other, plan, models.desks()));
            refused(() -> enter.changeOrgan(other, new OrganEntry("某市", "", "city", "CN-national")));
            refused(() -> enter.appointSecurityAdministrator(other, new NewPerson("x-y", "某", "")));
            refused(() -> propose.end(other, UUID.randomUUID()));
            refused(() -> propose.supervisor(other, new OrganId("demo-city")));
        }
        assertThat(directory.unitNamed(organ.id, "finance")).isEmpty();
    }

    @Test
    void neither_of_the_others_confirms_rights_hands_out_passwords_or_unlocks() {
        propose("zhou", "justice", "reviewer");
        List<UUID> proposed = open();
        for (Actor other : List.of(organ.sysadmin(), organ.audadmin(), organ.actor("zhou", REVIEWER))) {
            refused(() -> decide.confirm(other, proposed));
            refused(() -> decide.decline(other, proposed));
            refused(() -> passwords.handOut(other, List.of(organ.person("zhou"))));
            refused(() -> accounts.unlock(other, organ.person("zhou")));
        }
        assertThat(open()).isEqualTo(proposed);
    }

    @Test
    void nobody_confirms_for_another_organ() {
        propose("zhou", "justice", "reviewer");
        OrganOfItsOwn other = new OrganOfItsOwn(people);

        assertThat(decide.confirm(other.secadmin(), open()).done()).isEmpty();
        assertThat(passwords.handOut(other.secadmin(), List.of(organ.person("zhou")))).isEmpty();
        assertThat(accounts.setEnabled(other.sysadmin(), organ.person("zhou"), false)).isEqualTo(AdministerAccounts.Outcome.NOBODY);
    }

    @Test
    void the_system_administrator_switches_off_officials_and_the_security_administrator_administrators() {
        assertThat(accounts.setEnabled(organ.sysadmin(), organ.person("zhou"), false)).isEqualTo(AdministerAccounts.Outcome.DONE);
        assertThat(accounts.setEnabled(organ.secadmin(), organ.person("audadmin"), false)).isEqualTo(AdministerAccounts.Outcome.DONE);
        for (String administrator : List.of("secadmin", "audadmin", "sysadmin")) {
            refused(() -> accounts.setEnabled(organ.sysadmin(), organ.person(administrator), false));
            refused(() -> accounts.setEnabled(organ.audadmin(), organ.person(administrator), false));
        }
        refused(() -> accounts.setEnabled(organ.secadmin(), organ.person("zhou"), true));
        refused(() -> accounts.setEnabled(organ.secadmin(), organ.person("secadmin"), false));
    }

    @Test
    void one_person_is_never_two_administrators_nor_administrator_and_official() {
        assertThat(plan("secadmin", "administration", "sysadmin")).containsExactly("staff.problem.separate");
        assertThat(plan("sysadmin", "administration", "audadmin")).containsExactly("staff.problem.separate");
        assertThat(plan("audadmin", "justice", "reviewer")).containsExactly("staff.problem.separate");
        assertThat(plan("audadmin", "justice", "auditor")).containsExactly("staff.problem.separate");
        organ.enter("wang", "justice", REVIEWER);
        assertThat(plan("wang", "administration", "secadmin")).containsExactly("staff.problem.separate");
        assertThatIllegalArgumentException().isThrownBy(() -> people.addPost(organ.id, organ.person("wang"), new UnitId("administration"),
                Posts.SYSADMIN, null, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void two_proposals_that_exclude_one_another_are_not_both_made_nor_both_confirmed() {
        propose("zhou", "justice", "reviewer");
        assertThat(plan("zhou", "administration", "audadmin")).containsExactly("staff.problem.separate");
        people.addPost(organ.id, organ.person("zhou"), new UnitId("administration"), Posts.AUDADMIN, null, LocalDate.of(2024, 1, 1));

        DecideRights.Confirmed confirmed = decide.confirm(organ.secadmin(), open());

        assertThat(confirmed.done()).isEmpty();
        assertThat(confirmed.refused()).hasSize(1);
        assertThat(directory.holdingsOf(organ.person("zhou"))).extracting(PostHolding::post).containsExactly(Posts.AUDADMIN);
        decide.decline(organ.secadmin(), open());
    }

    @Test
    void only_the_first_security_administrator_is_appointed_without_confirmation() {
        assertThat(enter.appointSecurityAdministrator(organ.sysadmin(), new NewPerson(organ.login("second"), "某乙", "")))
                .isEqualTo(new EnterStaff.Appointed(List.of(), null));
        assertThat(people.account(organ.login("second"))).isEmpty();
    }

    @Test
    void no_page_of_another_administrator_and_none_about_matters_opens() throws Exception {
        List<String> matters = List.of("/matters", "/tasks/1", "/meetings", "/imports", "/warnings");
        List<String> system = List.of("/admin/setup", "/admin/setup/organ", "/admin/setup/units", "/admin/setup/people",
                "/admin/setup/people/template.xlsx", "/admin/setup/supervision", "/admin/people", "/admin/calendar");
        List<String> security = List.of("/admin/rights", "/admin/passwords", "/admin/locks");
        List<String> audit = List.of("/admin/log", "/admin/administration");
        for (String administrator : List.of("sysadmin", "secadmin", "audadmin")) {
            open(administrator, matters, false);
            open(administrator, system, administrator.equals("sysadmin"));
            open(administrator, security, administrator.equals("secadmin"));
            open(administrator, audit, administrator.equals("audadmin"));
        }
        assertThat(status("audadmin", post("/admin/rights/confirm"))).isEqualTo(403);
        assertThat(status("sysadmin", post("/admin/passwords").param("person", organ.login("secadmin")))).isEqualTo(403);
        assertThat(status("secadmin", post("/admin/setup/units"))).isEqualTo(403);
        assertThat(status("audadmin", post("/admin/people/" + organ.login("zhou") + "/disable"))).isEqualTo(403);
    }

    private void open(String administrator, List<String> paths, boolean opens) throws Exception {
        for (String path : paths) {
            assertThat(status(administrator, get(path))).as(administrator + " " + path).isEqualTo(opens ? 200 : 403);
        }
    }

    private int status(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(TestSignIn.as(organ.login(who), null))).andReturn().getResponse().getStatus();
    }

    private void propose(String who, String unit, String post) {
        assertThat(plan(who, unit, post)).isEmpty();
    }

    private List<String> plan(String who, String unit, String post) {
        return enter.execute(organ.sysadmin(), new StaffPlan(List.of(), List.of(), List.of(new WantedPost(organ.login(who), unit, "",
                post, "", ""))), models.desks()).problems().stream().map(StaffProblem::message).toList();
    }

    private List<UUID> open() {
        return changes.open(organ.id).stream().map(RightChange::id).toList();
    }

    /** What people did; the product records the versions in force whenever it finds them changed. */
    private List<String> acts() {
        return ledger.readAll(StreamId.administrationOf(organ.id)).stream().filter(e -> e.cause() == Entry.Cause.PERSON)
                .map(e -> name(e) + " " + e.action()).toList();
    }

    private static String name(Entry entry) {
        return entry.actor().person().value();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }
}
