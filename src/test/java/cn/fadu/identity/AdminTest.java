package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FaduTest
class AdminTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;

    private final String login = "t" + UUID.randomUUID();

    @BeforeEach
    void enter() {
        PersonId person = new PersonId(login);
        people.addPerson(DemoPeople.CITY, person, new People.Names("某人", "Somebody"), people.hash("right"));
        people.addPost(DemoPeople.CITY, person, new UnitId("justice"), Posts.AUDITOR, null, LocalDate.of(2024, 1, 1));
    }

    @Test
    void a_disabled_person_is_no_longer_logged_in() throws Exception {
        Cookie session = perform(logIn("right")).getCookie("SESSION");
        assertThat(perform(get("/nothing-here").cookie(session)).getStatus()).isEqualTo(404);

        assertThat(as("sysadmin", post("/admin/people/" + login + "/disable")).getHeader("Location"))
                .isEqualTo("/admin/people");

        assertThat(perform(get("/nothing-here").cookie(session).accept("text/html")).getHeader("Location"))
                .isEqualTo("/login");
        assertThat(as("sysadmin", get("/admin/people")).getContentAsString()).contains(login).contains("已停用");
        as("sysadmin", post("/admin/people/" + login + "/enable"));
        assertThat(perform(logIn("right")).getHeader("Location")).isEqualTo("/");
        assertThat(as("audadmin", get("/admin/log")).getContentAsString()).contains("停用账号").contains("启用账号");
    }

    @Test
    void nobody_disables_their_own_account() throws Exception {
        assertThat(as("sysadmin", post("/admin/people/sysadmin/disable")).getStatus()).isEqualTo(403);
    }

    @Test
    void a_locked_name_is_listed_and_unlocked() throws Exception {
        for (int i = 0; i < 5; i++) {
            perform(logIn("wrong"));
        }
        assertThat(as("secadmin", get("/admin/locks")).getContentAsString()).contains(login);

        as("secadmin", post("/admin/locks/" + login + "/unlock"));

        assertThat(as("secadmin", get("/admin/locks")).getContentAsString()).doesNotContain(login);
        assertThat(perform(logIn("right")).getHeader("Location")).isEqualTo("/");
        assertThat(as("audadmin", get("/admin/log")).getContentAsString()).contains("解除锁定").contains(login)
                .doesNotContain("wrong");
    }

    @Test
    void each_administrator_is_led_to_their_page() throws Exception {
        assertThat(as("sysadmin", get("/admin")).getHeader("Location")).isEqualTo("/admin/people");
        assertThat(as("secadmin", get("/admin")).getHeader("Location")).isEqualTo("/admin/locks");
        assertThat(as("audadmin", get("/admin")).getHeader("Location")).isEqualTo("/admin/log");
        assertThat(as("office", get("/admin")).getStatus()).isEqualTo(403);
    }

    @Test
    void the_refusal_says_why() throws Exception {
        assertThat(as("auditor", get("/refused")).getContentAsString()).contains("不能办理");
    }

    private MockHttpServletRequestBuilder logIn(String password) {
        return post("/login").param("username", login).param("password", password).with(csrf());
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return perform(request.with(csrf()).with(SignedInAs.person(who)));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
