package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entry format v1 is frozen: the golden files in src/test/resources/golden never change. */
class EntryEncoderTest {

    private static final StreamId STREAM = StreamId.parse("matter:0190c1f2-aaaa-7000-8000-000000000001");

    private static final Entry FIRST = new Entry(STREAM, 1, ActId.of("0190c1f2-bbbb-7000-8000-000000000001"),
            Instant.parse("2025-01-06T00:30:00.123456Z"), LocalDate.of(2025, 1, 6),
            new Actor(new OrganId("demo-city"), new PersonId("undertaker"), new UnitId("agriculture"),
                    new PostKind("undertaker"), null),
            Entry.Cause.PERSON, "act_startMatter", List.of("order-713/10", "order-713/11"),
            new Entry.Versions("2026.1", "CN-national@2026.1", "CN-2025"),
            "{\"facts\":[{\"fact\":\"X\",\"title\":\"通告 \\\"甲\\\"\\n\u2028𠮷\"}]}".getBytes(StandardCharsets.UTF_8),
            List.of(), Entry.NOTHING);

    private static final Entry SECOND = new Entry(STREAM, 2, ActId.of("0190c1f2-bbbb-7000-8000-000000000002"),
            Instant.parse("2025-02-05T16:00:00Z"), LocalDate.of(2025, 2, 5),
            new Actor(new OrganId("demo-city"), new PersonId("secretary"), new UnitId("office"), new PostKind("office"),
                    new PersonId("chief")),
            Entry.Cause.TIMER, "endConsultation", List.of(), new Entry.Versions("2026.1", "CN-national@2026.1", "CN-2025"),
            "{\"facts\":[]}".getBytes(StandardCharsets.UTF_8), List.of(Digest.ofText("甲")), FIRST.digest());

    @Test
    void the_first_entry_of_a_stream_has_the_golden_bytes() throws IOException {
        assertThat(new String(EntryEncoder.encode(FIRST), StandardCharsets.UTF_8)).isEqualTo(golden("entry-1.txt"));
    }

    @Test
    void the_next_entry_has_the_golden_bytes_and_names_the_digest_of_the_one_before() throws IOException {
        assertThat(new String(EntryEncoder.encode(SECOND), StandardCharsets.UTF_8)).isEqualTo(golden("entry-2.txt"));
        assertThat(golden("entry-2.txt")).contains("\"previous\":\"" + Digest.ofText(golden("entry-1.txt")).hex() + "\"");
    }

    @Test
    void bytes_come_back_as_the_entry_they_were_written_from() {
        Entry read = EntryEncoder.decode(EntryEncoder.encode(SECOND));
        assertThat(read).usingRecursiveComparison().isEqualTo(SECOND);
    }

    @Test
    void any_other_spelling_of_an_entry_is_refused() {
        String text = new String(EntryEncoder.encode(FIRST), StandardCharsets.UTF_8);
        for (String other : List.of(text.replace("1\n", "2\n"), text.replace("\":", "\": "), text + " ", "",
                text.replace("\"sequence\":1", "\"sequence\":1.0"), text.replaceFirst("\\{", "{\"more\":1,"))) {
            assertThatThrownBy(() -> EntryEncoder.decode(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = EntryEncoderTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
