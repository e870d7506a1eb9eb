package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.RecordVersions;
import cn.fadu.matter.SetNumbers;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.ActId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every change in the administration of an organ is an entry in its stream, written with the change or not at all. */
@FaduTest
class AdministrationRecordTest {

    private static final StreamId CITY = StreamId.administrationOf(DemoPeople.CITY);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Ledger ledger;
    @Autowired
    private People people;
    @Autowired
    private Substitutions substitutions;
    @Autowired
    private AdministerAccounts accounts;
    @Autowired
    private RecordVersions recordVersions;
    @Autowired
    private SetNumbers setNumbers;
    @Autowired
    private Procedures procedures;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate jdbc;

    private final String login = "a" + UUID.randomUUID();
    private final PersonId person = new PersonId(login);
    private final UnitId justice = new UnitId("justice");

    private long before;

    @BeforeEach
    void somebody() {
        before = ledger.extent(CITY).entries();
        people.addPerson(DemoPeople.CITY, person, new People.Names("某甲", "Somebody"), people.hash("right"));
        people.addPost(DemoPeople.CITY, person, justice, new PostKind("reviewer"), null, LocalDate.of(2024, 1, 1));
    }

    @Test
    void people_and_posts_that_are_entered_are_recorded_once_by_the_system() {
        people.addPerson(DemoPeople.CITY, person, new People.Names("某甲", "Somebody"), people.hash("other"));
        people.addPost(DemoPeople.CITY, person, justice, new PostKind("reviewer"), null, LocalDate.of(2024, 1, 1));

        assertThat(added()).extracting(Entry::action).containsExactly("admin_person_entered", "admin_post_given");
        assertThat(added()).allMatch(e -> e.actor().isSystem() && e.cause() == Entry.Cause.SYSTEM);
        assertThat(payload(added().get(1))).isEqualTo("{\"PostGiven\":{\"person\":\"" + login
                + "\",\"post\":\"reviewer\",\"since\":\"2024-01-01\",\"unit\":\"justice\"}}");
    }

    @Test
    void an_account_disabled_and_enabled_is_recorded_under_the_administrator_and_only_when_it_changes_anything() throws Exception {
        as("sysadmin", post("/admin/people/" + login + "/disable"));
        as("sysadmin", post("/admin/people/" + login + "/disable"));
        as("sysadmin", post("/admin/people/" + login + "/enable"));
        assertThat(as("sysadmin", post("/admin/people/nobody-at-all/enable")).getStatus()).isEqualTo(404);

        List<Entry> acts = added().subList(2, added().size());
        assertThat(acts).extracting(Entry::action).containsExactly("admin_disabled", "admin_enabled");
        assertThat(acts).allMatch(e -> e.actor().equals(procedures.as("sysadmin")) && e.cause() == Entry.Cause.PERSON);
        assertThat(payload(acts.get(0))).isEqualTo("{\"AccountDisabled\":{\"person\":\"" + login + "\"}}");
    }

    @Test
    void an_unlocked_name_is_recorded() throws Exception {
        for (int i = 0; i < LoginGuard.ALLOWED; i++) {
            mvc.perform(post("/login").param("username", login).param("password", "wrong").with(csrf()));
        }
        as("secadmin", post("/admin/locks/" + login + "/unlock"));
        as("secadmin", post("/admin/locks/" + login + "/unlock"));

        assertThat(added().subList(2, added().size())).extracting(Entry::action).containsExactly("admin_unlocked");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_neither_change_nor_entry() {
        transaction.executeWithoutResult(status -> {
            accounts.setEnabled(procedures.as("sysadmin"), person, false);
            status.setRollbackOnly();
        });

        assertThat(added()).hasSize(2);
        assertThat(jdbc.queryForObject("SELECT enabled FROM person WHERE code = ?", Boolean.class, login)).isTrue();
    }

    @Test
    void a_substitute_named_and_let_go_is_recorded_without_the_reason() throws Exception {
        PostHolding held = new PostHolding(holding(), DemoPeople.CITY, person, justice, new PostKind("reviewer"),
                LocalDate.of(2024, 1, 1), null, null, null);
        LocalDate today = procedures.today();
        substitutions.name(held, new PersonId("checker"), today, today.plusDays(5), "住院");
        UUID id = substitutions.givenBy(held.asActor()).get(0).id();
        substitutions.end(id, held.asActor());

        List<Entry> acts = added().subList(2, added().size());
        assertThat(acts).extracting(Entry::action).containsExactly("admin_substitute_named", "admin_substitution_ended");
        assertThat(acts).allMatch(e -> e.actor().person().equals(person)).noneMatch(e -> payload(e).contains("住院"));
        assertThat(as("audadmin", get("/admin/administration")).getContentAsString())
                .contains("某甲 (" + login + ")委托").contains("提前结束对");
    }

    @Test
    void the_versions_in_force_are_recorded_for_each_organ_and_again_only_when_one_changes() {
        assertThat(ledger.readAll(CITY)).filteredOn(e -> e.action().equals("admin_versions_in_force")).isNotEmpty()
                .extracting(AdministrationRecordTest::payload).as("one for each change").doesNotHaveDuplicates();
        OrganId organ = new OrganId("v" + UUID.randomUUID());
        StreamId stream = StreamId.administrationOf(organ);
        people.addOrgan(organ, new People.Names("某市", "Some City"), "city", "CN-national");

        recordVersions.execute();
        recordVersions.execute();

        assertThat(ledger.readAll(stream)).extracting(Entry::action).containsExactly("admin_organ_entered", "admin_versions_in_force");
        assertThat(payload(ledger.readAll(stream).get(1))).contains("\"models\":\"").contains("\"profileDigest\":\"")
                .contains("\"profile\":\"CN-national@");

        jdbc.update("UPDATE organ SET profile = 'CN-elsewhere' WHERE code = ?", organ.value());
        people.addUnit(organ, new UnitId("office"), new People.Names("办公室", "Office"), "office");
        recordVersions.execute();

        assertThat(ledger.readAll(stream)).extracting(Entry::action).endsWith("admin_unit_entered", "admin_versions_in_force");
        assertThat(payload(ledger.readAll(stream).get(3))).contains("\"profile\":\"CN-elsewhere\"").doesNotContain("profileDigest");
    }

    @Test
    void the_audit_administrator_and_nobody_else_reads_it_in_words() throws Exception {
        as("sysadmin", post("/admin/people/" + login + "/disable"));
        setNumbers.execute(new ActId(UUID.randomUUID()), procedures.as("office-head"), DocumentKind.HEARING, "听", 1);

        assertThat(as("audadmin", get("/admin/administration")).getContentAsString())
                .contains("停用某甲 (" + login + ")的账号", "自2024年1月1日起担任", "听证公告：代字“听”");
        assertThat(as("audadmin", get("/admin/administration").cookie(new Cookie("fadu-language", "en"))).getContentAsString())
                .contains("Account of Somebody (" + login + ") disabled", "from 1 January 2024");
        assertThat(as("audadmin", get("/admin/administration?before=2")).getContentAsString()).contains("登记本机关（市级）");
        assertThat(as("audadmin", get("/admin/administration/list.xlsx")).getStatus()).isEqualTo(200);
        for (String who : List.of("sysadmin", "secadmin", "office", "auditor")) {
            assertThat(as(who, get("/admin/administration")).getStatus()).as(who).isEqualTo(403);
        }
    }

    private UUID holding() {
        return jdbc.queryForObject("SELECT id FROM post_holding WHERE person = ?", UUID.class, login);
    }

    /** Without the versions in force, which the product records whenever it finds them changed. */
    private List<Entry> added() {
        return ledger.read(CITY, before, 100).stream().filter(e -> !e.action().equals("admin_versions_in_force")).toList();
    }

    private static String payload(Entry entry) {
        return new String(entry.payload(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(TestSignIn.as(who, null))).andReturn().getResponse();
    }
}
