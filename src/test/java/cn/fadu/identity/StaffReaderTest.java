package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.People.Names;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is remembered of the staff is what was committed. */
class StaffReaderTest {

    private static final OrganId ORGAN = new OrganId("my-city");
    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final TestDatabase database = TestDatabase.another();
    private final DataSource connections = database.asApp();
    private final JdbcClient jdbc = JdbcClient.create(connections);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
    private final StaffReader reader = new StaffReader(jdbc, () -> Instant.EPOCH);
    private final People people = new People(jdbc, new BCryptPasswordEncoder(4), reader, new Unrecorded());

    private static final class Unrecorded implements AdministrationRecord {

        @Override
        public void lock(OrganId organ) {
        }

        @Override
        public void write(Actor actor, AdministrationFact fact) {
        }
    }

    @BeforeEach
    void somebody() {
        people.addOrgan(ORGAN, new Names("某某市人民政府", "A City"), "city", "CN-national");
        people.addPerson(ORGAN, SOMEBODY, new Names("某人", "Somebody"), null);
    }

    @Test
    void what_a_transaction_has_not_committed_is_seen_by_nobody_else() {
        transaction.executeWithoutResult(status -> {
            people.setEnabled(ORGAN, SOMEBODY, false);
            assertThat(isEnabled()).as("within the transaction").isFalse();
            assertThat(elsewhere()).isTrue();
            assertThat(isEnabled()).as("within the transaction").isFalse();
            status.setRollbackOnly();
        });

        assertThat(isEnabled()).as("rolled back").isTrue();
        assertThat(elsewhere()).isTrue();
    }

    @Test
    void what_was_committed_is_seen_at_once() {
        assertThat(elsewhere()).isTrue();

        transaction.executeWithoutResult(status -> people.setEnabled(ORGAN, SOMEBODY, false));

        assertThat(isEnabled()).isFalse();
        assertThat(elsewhere()).isFalse();
    }

    @Test
    void a_reading_that_began_before_a_commit_does_not_bring_back_what_was() throws Exception {
        reader.changed();
        CompletableFuture<Boolean> begunBefore;
        try (Connection holdingUp = database.asSuperuser().getConnection(); Statement statement = holdingUp.createStatement()) {
            holdingUp.setAutoCommit(false);
            statement.execute("LOCK TABLE substitution IN ACCESS EXCLUSIVE MODE");
            begunBefore = CompletableFuture.supplyAsync(this::isEnabled);
            awaitSomebodyWaiting();

            transaction.executeWithoutResult(status -> people.setEnabled(ORGAN, SOMEBODY, false));
        }

        assertThat(begunBefore.join()).as("what it read before the commit").isTrue();
        assertThat(isEnabled()).isFalse();
    }

    private boolean elsewhere() {
        return CompletableFuture.supplyAsync(this::isEnabled).join();
    }

    private boolean isEnabled() {
        return reader.staff().people().get(SOMEBODY).enabled();
    }

    private void awaitSomebodyWaiting() {
        JdbcClient watching = JdbcClient.create(database.asSuperuser());
        long end = System.nanoTime() + 20_000_000_000L;
        while (watching.sql("""
                SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                WHERE d.datname = current_database() AND NOT l.granted""").query(Integer.class).single() == 0) {
            assertThat(System.nanoTime()).as("nobody came").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
