package cn.fadu.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.Digest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.Test;

/** RFC 3161: what is a time stamp over some bytes, and what is not. */
class TimeStampTest {

    private static final byte[] DATA = "note\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_time_stamp_says_when_and_by_whom() throws Exception {
        try (SmallTsa tsa = new SmallTsa(); SmallTsa other = new SmallTsa()) {
            TimeStamp stamp = TimeStamp.over(DATA, tsa.stamp(question(DATA)));
            assertThat(stamp.time()).isEqualTo(SmallTsa.TIME);
            assertThat(stamp.signer()).isEqualTo("O=Fadu,CN=Test Time Stamps");
            assertThat(stamp.nonce()).isEqualTo(BigInteger.TEN);
            assertThat(stamp.certificates()).containsExactlyInAnyOrder(tsa.certificate, tsa.authority);
            assertThat(stamp.isIssuedUnder(List.of(tsa.certificate))).isTrue();
            assertThat(stamp.isIssuedUnder(List.of(other.authority, tsa.authority))).isTrue();
            assertThat(stamp.isIssuedUnder(List.of(other.authority, other.certificate))).isFalse();
            assertThat(stamp.isIssuedUnder(List.of())).isFalse();
        }
    }

    @Test
    void one_over_other_bytes_or_changed_anywhere_that_is_signed_is_none() throws Exception {
        try (SmallTsa tsa = new SmallTsa()) {
            byte[] answer = tsa.stamp(question(DATA));
            assertThatThrownBy(() -> TimeStamp.over("other\n".getBytes(StandardCharsets.UTF_8), answer))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("other bytes");
            for (byte[] bad : List.of(new byte[0], new byte[] {0x30}, Arrays.copyOf(answer, answer.length - 1),
                    Arrays.copyOf(answer, answer.length + 1), DATA)) {
                assertThatThrownBy(() -> TimeStamp.over(DATA, bad)).isInstanceOf(IllegalArgumentException.class);
            }
            TimeStamp whole = TimeStamp.over(DATA, answer);
            for (int i = 0; i < answer.length; i++) {
                byte[] changed = answer.clone();
                changed[i] ^= 0x01;
                try {
                    TimeStamp read = TimeStamp.over(DATA, changed);
                    assertThat(read.time()).as("byte " + i).isEqualTo(whole.time());
                    assertThat(read.certificate()).as("byte " + i).isEqualTo(whole.certificate());
                } catch (IllegalArgumentException refused) {
                    assertThat(refused).hasMessageNotContaining("null");
                }
            }
        }
    }

    private static byte[] question(byte[] data) throws Exception {
        TimeStampRequestGenerator question = new TimeStampRequestGenerator();
        question.setCertReq(true);
        return question.generate(TSPAlgorithms.SHA256, Digest.of(data).bytes(), BigInteger.TEN).getEncoded();
    }
}
