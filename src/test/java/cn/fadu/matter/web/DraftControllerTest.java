package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.shared.Actor;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FaduTest
class DraftControllerTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private FormDrafts drafts;
    @Autowired
    private Procedures procedures;

    @Test
    void drafts_are_kept_for_pages_with_forms_and_for_nothing_else() throws Exception {
        for (String place : new String[] {"/tasks/1", "/matters/1/acts/act_withdraw", "/catalogue/1/start",
                "/meetings/1/items/2/act_recordStatement"}) {
            assertThat(keep(place)).as(place).isEqualTo(200);
        }
        for (String place : new String[] {"", "x", "/", "/tasks/", "/elsewhere/1", "/tasks/一", "/tasks/1\n",
                "/tasks/" + "1".repeat(194)}) {
            assertThat(keep(place)).as(place).isEqualTo(400);
        }
    }

    @Test
    void only_the_latest_drafts_of_a_person_are_kept() throws Exception {
        Actor archivist = procedures.as("archivist");
        for (int i = 0; i <= FormDrafts.MOST; i++) {
            assertThat(keep("/tasks/many-" + i)).isEqualTo(200);
        }

        assertThat(drafts.find(archivist, "/tasks/many-" + FormDrafts.MOST)).isPresent();
        assertThat(IntStream.range(0, FormDrafts.MOST)
                .filter(i -> drafts.find(archivist, "/tasks/many-" + i).isPresent()).count()).isEqualTo(FormDrafts.MOST - 1);
    }

    @Test
    void an_older_window_does_not_replace_what_a_newer_one_kept() throws Exception {
        Actor archivist = procedures.as("archivist");
        assertThat(keep("/tasks/two-windows", "1", 0)).isEqualTo(200);
        assertThat(keep("/tasks/two-windows", "2", 1)).isEqualTo(200);

        assertThat(keep("/tasks/two-windows", "3", 1)).isEqualTo(409);
        assertThat(keep("/tasks/two-windows", "3", 0)).isEqualTo(409);
        assertThat(drafts.find(archivist, "/tasks/two-windows").orElseThrow()).containsEntry("text", List.of("2"));

        assertThat(keep("/tasks/two-windows", "3", 2)).isEqualTo(200);
        assertThat(drafts.revision(archivist, "/tasks/two-windows")).isEqualTo(3);
    }

    private int keep(String place, String text, int seen) throws Exception {
        return mvc.perform(post("/drafts").with(csrf()).with(SignedInAs.person("archivist")).param("_place", place)
                .param("_seen", String.valueOf(seen)).param("text", text)).andReturn().getResponse().getStatus();
    }

    private int keep(String place) throws Exception {
        return mvc.perform(post("/drafts").with(csrf()).with(SignedInAs.person("archivist")).param("_place", place)
                .param("text", "未完")).andReturn().getResponse().getStatus();
    }
}
