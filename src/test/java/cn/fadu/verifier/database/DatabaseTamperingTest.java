package cn.fadu.verifier.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.ledger.RecordOfItsOwn;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.verifier.database.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a superuser does to the record with its triggers off is found, and named as what it is (Order 713, Art. 33). */
class DatabaseTamperingTest {

    private static final List<String> TABLES = List.of("entry", "stream_head", "entry_queue", "tree_leaf", "tree_node", "ledger_key",
            "checkpoint");
    private static final StreamId ONE = new StreamId(StreamId.Kind.INTAKE, UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final StreamId OTHER = new StreamId(StreamId.Kind.INTAKE, UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final StreamId LAST = new StreamId(StreamId.Kind.INTAKE, UUID.fromString("00000000-0000-4000-8000-000000000003"));

    @TempDir
    private static Path directory;
    private static Path keys;
    private static RecordOfItsOwn record;
    private static JdbcTemplate superuser;

    @BeforeAll
    static void a_record_with_three_checkpoints() throws Exception {
        keys = Files.createDirectories(directory.resolve("keys"));
        record = new RecordOfItsOwn(keys);
        record.append(ONE, 3);
        record.append(OTHER, 2);
        record.sign();
        record.append(ONE, 3);
        record.append(OTHER, 2);
        record.sign();
        record.append(LAST, 3);
        record.sign();
        superuser = new JdbcTemplate(record.database.asSuperuser());
        superuser.execute("CREATE SCHEMA kept");
        TABLES.forEach(table -> superuser.execute("CREATE TABLE kept." + table + " AS TABLE " + table));
    }

    @AfterEach
    void the_record_is_as_it_was() {
        StringBuilder restore = new StringBuilder("SET session_replication_role = replica; TRUNCATE checkpoint_stamp; ");
        TABLES.forEach(table -> restore.append("DELETE FROM ").append(table).append("; INSERT INTO ").append(table)
                .append(table.equals("entry_queue") ? " OVERRIDING SYSTEM VALUE" : "").append(" TABLE kept.").append(table).append("; "));
        superuser.execute(restore.toString());
    }

    @Test
    void an_untouched_record_is_right() throws Exception {
        DatabaseCheck.Result result = check(keys.resolve("checkpoints.txt"));
        assertThat(result.findings()).isEmpty();
        assertThat(result.entries().entries()).isEqualTo(13);
        assertThat(result.entries().streams()).isEqualTo(3);
        assertThat(result.tree().leaves()).isEqualTo(13);
        assertThat(result.tree().checkpoints()).isEqualTo(3);
        assertThat(result.tree().witnessed()).isEqualTo(13);
    }

    @Test
    void entries_that_wait_for_their_leaf_are_right() throws Exception {
        record.append(LAST, 2);
        assertThat(check(keys.resolve("checkpoints.txt")).findings()).isEmpty();
    }

    @Test
    void a_new_key_that_the_old_one_introduced_is_right_and_one_that_it_did_not_is_named() throws Exception {
        Path others = Files.createDirectories(directory.resolve("others"));
        RecordOfItsOwn rotated = new RecordOfItsOwn(others);
        rotated.append(ONE, 2);
        rotated.sign();
        rotated.newKeys();
        rotated.append(ONE, 2);
        rotated.sign();
        rotated.append(ONE, 2);
        rotated.sign();
        Path witness = others.resolve("checkpoints.txt");
        assertThat(check(rotated, witness).findings()).isEmpty();
        new JdbcTemplate(rotated.database.asSuperuser()).execute("""
                SET session_replication_role = replica;
                UPDATE checkpoint SET note = split_part(note, E'\n\n', 1) || E'\n\n\u2014 '
                    || split_part(note, E'\u2014 ', 3) WHERE size = 4""");
        assertThat(check(rotated).findings()).extracting(Finding::kind, Finding::size)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.KEY_NOT_INTRODUCED, 4L));
    }

    @Test
    void a_changed_payload_is_found() throws Exception {
        tamper("UPDATE entry SET payload = '{\"number\":99}' WHERE stream = '%s' AND sequence = 2".formatted(ONE));
        assertThat(found()).containsExactly("CONTENT_CHANGED " + ONE + " 2");
    }

    @Test
    void a_changed_time_is_named_with_what_it_was() throws Exception {
        tamper("UPDATE entry SET recorded_at = recorded_at - interval '3 days' WHERE stream = '%s' AND sequence = 2".formatted(ONE));
        assertThat(found()).containsExactly("TIME_CHANGED " + ONE + " 2 2025-03-03T01:02:03.000456Z 2025-02-28T01:02:03.000456Z");
    }

    @Test
    void a_changed_legal_date_is_named_with_what_it_was() throws Exception {
        tamper("UPDATE entry SET legal_date = '2025-02-01' WHERE stream = '%s' AND sequence = 6".formatted(ONE));
        assertThat(found()).containsExactly("DATE_CHANGED " + ONE + " 6 2025-03-03 2025-02-01");
    }

    @Test
    void a_changed_actor_is_named_with_who_it_was() throws Exception {
        tamper("UPDATE entry SET person = 'someone' WHERE stream = '%s' AND sequence = 2".formatted(ONE));
        assertThat(found()).containsExactly("ACTOR_CHANGED " + ONE + " 2 person / unit / undertaker someone / unit / undertaker");
    }

    @Test
    void a_changed_cause_and_a_changed_digest_are_named() throws Exception {
        tamper("UPDATE entry SET cause = 'TIMER' WHERE stream = '%s' AND sequence = 1".formatted(OTHER),
                "UPDATE entry SET hash = sha256('x') WHERE stream = '%s' AND sequence = 2".formatted(ONE));
        assertThat(found()).containsExactly("DIGEST_CHANGED " + ONE + " 2", "CAUSE_CHANGED " + OTHER + " 1 PERSON TIMER");
    }

    @Test
    void a_deleted_entry_is_missing_with_its_leaf_in_the_tree() throws Exception {
        tamper("DELETE FROM entry WHERE stream = '%s' AND sequence = 2".formatted(ONE));
        assertThat(found()).containsExactly("ENTRY_MISSING " + ONE + " 2 2", "LEAF_WITHOUT_ENTRY " + ONE + " 2");
    }

    @Test
    void an_inserted_entry_is_named_where_it_stands() throws Exception {
        tamper("UPDATE entry SET sequence = sequence + 1000 WHERE stream = '%s' AND sequence >= 3".formatted(ONE),
                "UPDATE entry SET sequence = sequence - 999 WHERE stream = '%s' AND sequence > 1000".formatted(ONE),
                copyOf(ONE, 2, 3), "UPDATE stream_head SET last_sequence = 7 WHERE stream = '%s'".formatted(ONE));
        assertThat(found().get(0)).isEqualTo("ENTRY_INSERTED " + ONE + " 3");
    }

    @Test
    void an_entry_that_was_put_behind_the_last_one_is_outside_of_the_tree() throws Exception {
        tamper(copyOf(ONE, 2, 7), "UPDATE stream_head SET last_sequence = 7 WHERE stream = '%s'".formatted(ONE));
        assertThat(found()).contains("ENTRY_OUTSIDE_TREE " + ONE + " 7");
    }

    @Test
    void swapped_entries_are_named_as_a_pair() throws Exception {
        tamper("UPDATE entry SET sequence = 1000 WHERE stream = '%s' AND sequence = 2".formatted(ONE),
                "UPDATE entry SET sequence = 2 WHERE stream = '%s' AND sequence = 5".formatted(ONE),
                "UPDATE entry SET sequence = 5 WHERE stream = '%s' AND sequence = 1000".formatted(ONE));
        assertThat(found()).containsExactly("ENTRIES_SWAPPED " + ONE + " 2 " + ONE + " 5");
    }

    @Test
    void a_chain_that_was_computed_anew_after_a_change_is_found_by_the_leaf() throws Exception {
        recomputeChain(false);
        assertThat(found()).containsExactly("CONTENT_CHANGED " + ONE + " 2", "CHAIN_RECOMPUTED " + ONE + " 2");
    }

    @Test
    void leaves_that_were_computed_anew_too_are_found_by_the_signed_root() throws Exception {
        recomputeChain(true);
        assertThat(found()).contains("TREE_DIFFERS 5 0 4").noneMatch(f -> f.startsWith("CONTENT_CHANGED"));
    }

    @Test
    void checkpoints_that_were_written_anew_too_are_found_by_signature_and_witness() throws Exception {
        recomputeChain(true);
        rewriteCheckpoints(note -> note.signatures());
        assertThat(found()).contains("CHECKPOINT_NOT_SIGNED 5").anyMatch(f -> f.startsWith("WITNESS_CONTRADICTED 5"));
        assertThat(check().findings()).allMatch(f -> f.kind() == Kind.CHECKPOINT_NOT_SIGNED);
    }

    @Test
    void a_record_signed_anew_with_another_key_is_found_by_the_witness_alone() throws Exception {
        recomputeChain(true);
        String origin = superuser.queryForObject("SELECT origin FROM ledger_key", String.class);
        NoteSigner forger = NoteSigner.generate(origin, NoteAlgorithm.ED25519);
        rewriteCheckpoints(note -> List.of(forger.sign(note.text())));
        superuser.execute((java.sql.Connection c) -> {
            try (var statement = c.prepareStatement("UPDATE ledger_key SET spki = ?")) {
                c.createStatement().execute("SET session_replication_role = replica");
                statement.setBytes(1, forger.key().spki());
                return statement.executeUpdate();
            }
        });
        assertThat(check().findings()).isEmpty();
        assertThat(found().get(0)).startsWith("WITNESS_NOT_SIGNED 5");
    }

    @Test
    void a_changed_leaf_head_or_checkpoint_is_named() throws Exception {
        tamper("UPDATE tree_leaf SET hash = sha256('x') WHERE leaf = 1",
                "UPDATE stream_head SET last_sequence = 2 WHERE stream = '%s'".formatted(LAST),
                "UPDATE checkpoint SET note = replace(note, '10', '11') WHERE size = 10",
                "DELETE FROM checkpoint WHERE size = 13");
        assertThat(found()).contains("LEAF_CHANGED " + ONE + " 2", "HEAD_DIFFERS " + LAST + " 2 3", "TREE_DIFFERS 5 0 4",
                "CHECKPOINT_CHANGED 10");
        the_record_is_as_it_was();
        tamper("DELETE FROM checkpoint WHERE size = 10");
        assertThat(found().get(0)).startsWith("WITNESS_NOT_IN_DATABASE 10");
    }

    @Test
    void a_tail_that_was_cut_clean_is_found_by_the_checkpoints_outside_alone() throws Exception {
        cutTo10();
        assertThat(check().findings()).isEmpty();
        assertThat(found()).containsExactly("WITNESS_BEYOND_TREE 13 " + keys.resolve("checkpoints.txt") + " 10");
    }

    @Test
    void an_older_backup_that_was_continued_is_found_by_the_checkpoints_outside_alone() throws Exception {
        cutTo10();
        Path without = Files.createDirectories(directory.resolve("without-witness"));
        for (Path file : Files.list(keys).filter(f -> !f.endsWith("checkpoints.txt")).toList()) {
            Files.copy(file, without.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        RecordOfItsOwn continued = new RecordOfItsOwn(record.database, without, false);
        continued.append(LAST, 4);
        continued.sign();
        assertThat(check().findings()).isEmpty();
        assertThat(found()).containsExactly("WITNESS_CONTRADICTED 13 " + keys.resolve("checkpoints.txt") + " 10");
    }

    private static String copyOf(StreamId stream, int from, int to) {
        return """
                INSERT INTO entry SELECT stream, %d, organ, gen_random_uuid(), recorded_at, legal_date, person, unit, post, on_behalf_of,
                cause, action, articles, rules_version, profile_version, calendar_version, payload, documents, previous_hash, hash
                FROM entry WHERE stream = '%s' AND sequence = %d""".formatted(to, stream, from);
    }

    private static void cutTo10() {
        tamper("DELETE FROM entry WHERE stream = '%s'".formatted(LAST), "DELETE FROM stream_head WHERE stream = '%s'".formatted(LAST),
                "DELETE FROM tree_leaf WHERE leaf >= 10", "DELETE FROM checkpoint WHERE size > 10");
    }

    /** Changes the second entry and computes everything behind it anew, with the leaves where asked. */
    private static void recomputeChain(boolean leaves) {
        Digest previous = Entry.NOTHING;
        List<String> statements = new ArrayList<>();
        for (Entry e : record.entries(ONE)) {
            byte[] payload = e.sequence() == 2 ? "{\"number\":99}".getBytes(StandardCharsets.UTF_8) : e.payload();
            Entry changed = new Entry(e.stream(), e.sequence(), e.act(), e.recordedAt(), e.legalDate(), e.actor(), e.cause(), e.action(),
                    e.articles(), e.versions(), payload, e.documents(), previous);
            previous = changed.digest();
            statements.add("UPDATE entry SET payload = '%s', previous_hash = '\\x%s', hash = '\\x%s' WHERE stream = '%s' AND sequence = %d"
                    .formatted(new String(payload, StandardCharsets.UTF_8), changed.previous(), previous, ONE, e.sequence()));
            statements.add("UPDATE stream_head SET last_hash = '\\x%s' WHERE stream = '%s'".formatted(previous, ONE));
            if (leaves) {
                statements.add("UPDATE tree_leaf SET hash = '\\x%s' WHERE stream = '%s' AND sequence = %d"
                        .formatted(MerkleTree.leaf(EntryEncoder.encode(changed)), ONE, e.sequence()));
            }
        }
        tamper(statements.toArray(String[]::new));
    }

    private static void rewriteCheckpoints(java.util.function.Function<SignedNote, List<SignedNote.Signature>> signatures) {
        List<Digest> leaves = superuser.query("SELECT hash FROM tree_leaf ORDER BY leaf", (row, n) -> Digest.ofBytes(row.getBytes(1)));
        List<String> statements = new ArrayList<>();
        for (String text : superuser.queryForList("SELECT note FROM checkpoint", String.class)) {
            SignedNote note = SignedNote.parse(text);
            Checkpoint old = Checkpoint.parse(note.text());
            Digest root = MerkleTree.root(old.size(), MerkleTree.over(leaves));
            String changed = new Checkpoint(old.origin(), old.size(), root).text();
            String written = new SignedNote(changed, signatures.apply(new SignedNote(changed, note.signatures()))).toString();
            statements.add("UPDATE checkpoint SET root = '\\x%s', note = '%s' WHERE size = %d".formatted(root, written, old.size()));
        }
        tamper(statements.toArray(String[]::new));
    }

    private static void tamper(String... statements) {
        superuser.execute("SET session_replication_role = replica; " + String.join("; ", statements));
    }

    private static List<String> found() throws Exception {
        return check(keys.resolve("checkpoints.txt")).findings().stream().map(f -> f.kind() + (f.stream() == null
                ? " " + f.size() : " " + f.stream() + " " + f.sequence()) + String.join("", f.details().stream().map(d -> " " + d).toList()))
                .toList();
    }

    private static DatabaseCheck.Result check(Path... witnesses) throws Exception {
        return check(record, witnesses);
    }

    private static DatabaseCheck.Result check(RecordOfItsOwn record, Path... witnesses) throws Exception {
        return new DatabaseCheck(() -> record.database.asApp().getConnection(),
                new DatabaseCheck.Scope(List.of(witnesses), List.of(), null, false), Progress.none()).run();
    }
}
