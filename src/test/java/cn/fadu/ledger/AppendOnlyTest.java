package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The record is append-only by grant and, should somebody have the right, by trigger (Order 713, Art. 33). */
@FaduTest
class AppendOnlyTest {

    @Autowired
    private JdbcTemplate application;
    @Autowired
    private Flyway flyway;
    @Autowired
    private Procedures procedures;

    private MatterId matter;

    @BeforeEach
    void a_matter_with_an_entry() {
        matter = procedures.start("undertaker", "只增不改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE entry SET person = 'someone'", "DELETE FROM entry", "TRUNCATE entry",
            "DELETE FROM stream_head", "TRUNCATE stream_head", "DELETE FROM kept_content", "UPDATE kept_content SET size = 1"})
    void the_application_is_not_granted_to_change_the_record(String statement) {
        assertThatThrownBy(() -> application.execute(statement)).rootCause().hasMessageContaining("permission denied");
        assertThat(entries()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE entry SET person = 'someone'", "DELETE FROM entry", "TRUNCATE entry",
            "DELETE FROM stream_head", "TRUNCATE stream_head", "DELETE FROM kept_content", "UPDATE kept_content SET size = 1"})
    void the_owner_of_the_tables_is_refused_by_a_trigger(String statement) {
        JdbcTemplate owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        assertThatThrownBy(() -> owner.execute(statement)).rootCause().hasMessageContaining("append-only");
        assertThat(entries()).isPositive();
    }

    @Test
    void the_application_owns_no_table_and_is_no_superuser() {
        assertThat(application.queryForObject("SELECT count(*) FROM pg_tables WHERE tableowner = current_user", Integer.class))
                .isZero();
        assertThat(application.queryForObject("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", Boolean.class))
                .isFalse();
    }

    private long entries() {
        return application.queryForObject("SELECT count(*) FROM entry WHERE stream = ?", Long.class, "matter:" + matter);
    }
}
