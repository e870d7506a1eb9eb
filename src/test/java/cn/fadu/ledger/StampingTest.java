package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ledger.tree.SmallTsa;
import cn.fadu.ledger.tree.TimeStamp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The newest checkpoint gets a time stamp of a service from time to time, and nothing waits for it. */
class StampingTest {

    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @TempDir
    private Path directory;
    private Instant now = Instant.parse("2025-03-03T02:00:00Z");

    @Test
    void the_newest_checkpoint_is_stamped_once_in_an_interval() {
        try (SmallTsa tsa = new SmallTsa()) {
            RecordOfItsOwn record = signed();
            Stamping stamping = record.stamping(properties(tsa.address(), null), () -> now);
            assertThat(stamping.stampIfDue()).isTrue();
            assertThat(stamping.stampIfDue()).isFalse();
            TimeStamp stamp = TimeStamp.over(record.store.of(1).orElseThrow().note().toString().getBytes(StandardCharsets.UTF_8),
                    record.checkpoints.stamp(1).orElseThrow());
            assertThat(stamp.time()).isEqualTo(SmallTsa.TIME);

            grow(record);
            assertThat(stamping.stampIfDue()).isFalse();
            now = now.plus(INTERVAL);
            assertThat(stamping.stampIfDue()).isTrue();
            assertThat(record.checkpoints.stamp(2)).isPresent();
            now = now.plus(INTERVAL);
            assertThat(stamping.stampIfDue()).isFalse();
            assertThat(tsa.asked).hasValue(2);
        }
    }

    @Test
    void what_fails_is_kept_for_those_who_look_and_tried_again_after_a_minute() {
        try (SmallTsa tsa = new SmallTsa()) {
            RecordOfItsOwn record = signed();
            Stamping stamping = record.stamping(properties(tsa.address(), null), () -> now);
            tsa.answerWith(503);
            assertThat(stamping.stampIfDue()).isFalse();
            assertThat(stamping.failure()).hasValueSatisfying(f -> assertThat(f.why()).contains("503"));
            tsa.answerWith(200);
            assertThat(stamping.stampIfDue()).isFalse();
            assertThat(tsa.asked).hasValue(1);
            now = now.plusSeconds(60);
            assertThat(stamping.stampIfDue()).isTrue();
            assertThat(stamping.failure()).isEmpty();
        }
    }

    @Test
    void a_failure_without_a_message_is_kept_and_does_not_end_the_attempts() {
        try (SmallTsa tsa = new SmallTsa()) {
            RecordOfItsOwn record = signed();
            Stamping stamping = new Stamping(record.jdbc, new SilentFailure(), record.store, properties(tsa.address(), null), () -> now);
            assertThat(stamping.stampIfDue()).isFalse();
            now = now.plusSeconds(60);
            assertThat(stamping.stampIfDue()).isFalse();
            assertThat(stamping.failure()).contains(new Stamping.Failure(now, "IllegalStateException"));
        }
    }

    @Test
    void an_answer_to_another_question_or_of_a_service_that_is_not_trusted_is_not_stored() throws Exception {
        try (SmallTsa tsa = new SmallTsa(); SmallTsa other = new SmallTsa()) {
            RecordOfItsOwn record = signed();
            Path trusted = Files.writeString(directory.resolve("tsa.pem"), SmallTsa.pem(tsa.authority));
            Stamping stranger = record.stamping(properties(other.address(), trusted), () -> now);
            assertThat(stranger.stampIfDue()).isFalse();
            assertThat(stranger.failure()).hasValueSatisfying(f -> assertThat(f.why()).contains("not trusted", "Test Time Stamps"));

            byte[][] earlier = new byte[1][];
            tsa.spoil(answer -> earlier[0] = earlier[0] == null ? answer : earlier[0]);
            TimeStampService service = new TimeStampService(tsa.address(), TimeStampService.certificates(trusted), Duration.ofSeconds(10));
            byte[] data = {1};
            assertThat(service.stamp(data)).isEqualTo(earlier[0]);
            assertThatThrownBy(() -> service.stamp(data)).hasMessageContaining("another question");
            assertThat(record.checkpoints.stamp(1)).isEmpty();
            tsa.spoil(answer -> answer);
            assertThat(record.stamping(properties(tsa.address(), trusted), () -> now).stampIfDue()).isTrue();
        }
    }

    @Test
    void a_second_node_leaves_the_one_that_asks_alone_and_signing_goes_on_meanwhile() {
        try (SmallTsa tsa = new SmallTsa()) {
            RecordOfItsOwn record = signed();
            Stamping second = record.stamping(properties(tsa.address(), null), () -> now);
            tsa.spoil(answer -> {
                assertThat(second.stampIfDue()).isFalse();
                grow(record);
                return answer;
            });
            assertThat(record.stamping(properties(tsa.address(), null), () -> now).stampIfDue()).isTrue();
            assertThat(record.store.newest(1)).extracting(c -> c.checkpoint().size()).containsExactly(2L);
            assertThat(tsa.asked).hasValue(1);
        }
    }

    @Test
    void a_certificate_that_cannot_be_read_is_said_at_the_start() {
        RecordOfItsOwn record = signed();
        assertThatThrownBy(() -> record.stamping(properties(URI.create("http://127.0.0.1:1/"), directory.resolve("none.pem")), () -> now))
                .isInstanceOf(RecordRefused.class).hasMessageContaining("fadu.ledger.tsa-certificate").hasMessageContaining("none.pem");
    }

    /** A database that fails and does not say why. */
    private static final class SilentFailure implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            throw new IllegalStateException();
        }

        @Override
        public void commit(TransactionStatus status) {
            throw new IllegalStateException();
        }

        @Override
        public void rollback(TransactionStatus status) {
            throw new IllegalStateException();
        }
    }

    private RecordOfItsOwn signed() {
        RecordOfItsOwn record = new RecordOfItsOwn(directory.resolve("keys"));
        grow(record);
        return record;
    }

    private static void grow(RecordOfItsOwn record) {
        record.append(RecordOfItsOwn.stream(), 1);
        record.sequencer.sequence(true);
    }

    private LedgerProperties properties(URI tsa, Path certificate) {
        return new LedgerProperties(directory.resolve("keys"), false, tsa, INTERVAL, certificate);
    }
}
