package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.web.DiagramViews.DiagramView;
import cn.fadu.matter.web.DiagramViews.Wanted;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The diagram of a matter at any moment of its record. */
@FaduTest
class DiagramViewsTest {

    @Autowired
    private DiagramViews diagrams;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_state_after_an_entry_shows_nothing_of_later_ones() {
        MatterId matter = procedures.start("undertaker", "流程图回看");
        walk.draft("undertaker", matter, "草案");

        DiagramView before = view(matter, new Wanted("", "5", ""));
        assertThat(before.now()).contains("userTask_registerDraft");
        assertThat(before.done()).doesNotContain("userTask_registerDraft");
        assertThat(view(matter, new Wanted("", "1", "")).previous()).isNull();

        DiagramView now = view(matter, Wanted.PRESENT);
        assertThat(now.done()).contains("userTask_registerDraft");
        assertThat(now.now()).contains("callActivity_legalityReview");
        assertThat(now.taken()).contains("flow_");
        assertThat(now.skipped()).contains("callActivity_expertReview");
        assertThat(now.skippedBecause()).isNotEmpty();
        assertThat(now.next()).isNull();
    }

    @Test
    void a_day_is_the_last_entry_of_that_day_and_nonsense_is_the_present() {
        MatterId matter = procedures.start("undertaker", "流程图按日");
        var day = procedures.today();
        procedures.goTo(day.plusDays(1));
        walk.draft("undertaker", matter, "草案");

        assertThat(view(matter, new Wanted("", "", day.toString())).entry()).isEqualTo(5);
        assertThat(view(matter, new Wanted("", "", "gestern")).entry()).isEqualTo(view(matter, Wanted.PRESENT).entry());
        assertThat(view(matter, new Wanted("nothing", "99999999999999999999", "")).process()).isEqualTo("majorDecision");
    }

    @Test
    void a_changed_draft_is_a_second_round() {
        MatterId matter = procedures.start("undertaker", "流程图轮次");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        procedures.doesFree("undertaker", matter, "act_changeDraft", "text", procedures.document("undertaker", "二.txt", "二"),
                "basis", "依据", "changes", "修改第一条");

        assertThat(view(matter, Wanted.PRESENT).rounds()).hasSizeGreaterThan(1);
        assertThat(view(matter, Wanted.PRESENT).repeated()).containsPattern("serviceTask_determineOwed=[2-9]");
    }

    @Test
    void the_model_is_the_version_that_the_instance_runs_on() {
        MatterId matter = procedures.start("undertaker", "流程图版本");
        String model = jdbc.sql("SELECT DISTINCT model_id FROM path_row WHERE matter_id = ? AND process_key = 'majorDecision'")
                .param(matter.value()).query(String.class).single();
        assertThat(model).startsWith("majorDecision:");
        assertThat(diagrams.xml(matter, "majorDecision")).get().asString().contains("userTask_registerDraft");
        assertThat(diagrams.xml(matter, "nothing")).isEmpty();
    }

    private DiagramView view(MatterId matter, Wanted wanted) {
        long last = jdbc.sql("SELECT sequence FROM matter WHERE id = ?").param(matter.value()).query(Long.class).single();
        return diagrams.view(matter, procedures.dossier(matter), last, wanted);
    }
}
