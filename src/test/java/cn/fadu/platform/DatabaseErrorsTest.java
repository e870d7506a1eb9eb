package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.testing.FaduTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@FaduTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseErrorsTest {

    private static final long LOCK = 5_503L;

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_lock_that_is_not_obtained_in_time_is_a_failure_that_may_be_tried_again() {
        TransactionTemplate another = new TransactionTemplate(transaction.getTransactionManager());
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(held -> {
            take();
            assertThatThrownBy(() -> another.executeWithoutResult(waiting -> {
                jdbc.execute("SET LOCAL lock_timeout = '50ms'");
                take();
            })).isInstanceOf(CannotAcquireLockException.class);
        });
    }

    private void take() {
        jdbc.queryForList("SELECT pg_advisory_xact_lock(?)", LOCK);
    }
}
