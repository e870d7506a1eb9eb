package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import cn.fadu.testing.TestDatabase;
import cn.fadu.verifier.database.BulkTree;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The time of an inclusion proof over ten million leaves. Figures are in docs/performance.md. */
@Tag("bench")
class InclusionBench {

    private static final long LEAVES = Long.getLong("fadu.bench.leaves", 10_000_000);
    private static final int OF_STREAM = 1_000;
    private static final int PROOFS = 500;

    @TempDir
    private Path keys;

    @Test
    void a_proof_over_ten_million_leaves_takes_milliseconds() throws Exception {
        TestDatabase database = TestDatabase.another();
        Random random = new Random(6962);
        Checkpoint signed;
        try (Connection connection = database.asSuperuser().getConnection()) {
            BulkTree bulk = new BulkTree(connection);
            byte[] hash = new byte[32];
            for (long leaf = 0; leaf < LEAVES; leaf++) {
                random.nextBytes(hash);
                bulk.add("bench:" + leaf / OF_STREAM, leaf % OF_STREAM + 1, hash);
            }
            bulk.sign();
            signed = Checkpoint.parse(bulk.finish().get(0).text());
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE");
            }
        }
        RecordOfItsOwn record = new RecordOfItsOwn(database, keys, false);
        TransactionTemplate connected = new TransactionTemplate(new DataSourceTransactionManager(record.jdbc.getDataSource()));
        double[] millis = new double[PROOFS];
        for (int i = -PROOFS / 10; i < PROOFS; i++) {
            long leaf = (long) (random.nextDouble() * LEAVES);
            double[] taken = new double[1];
            Checkpoints.Inclusion proof = connected.execute(status -> {
                record.jdbc.queryForObject("SELECT 1", Integer.class);
                long begun = System.nanoTime();
                Checkpoints.Inclusion made = record.checkpoints.inclusion(leaf, LEAVES);
                taken[0] = (System.nanoTime() - begun) / 1e6;
                return made;
            });
            if (i >= 0) {
                millis[i] = taken[0];
            }
            Digest hash = Digest.ofBytes(record.jdbc.queryForObject("SELECT hash FROM tree_leaf WHERE leaf = ?", byte[].class, leaf));
            assertThat(MerkleTree.rootAbove(hash, leaf, LEAVES, proof.path())).isEqualTo(signed.root());
        }
        Arrays.sort(millis);
        System.out.printf("inclusion proof over %,d leaves: median %.1f ms, p95 %.1f ms%n", LEAVES,
                millis[PROOFS / 2], millis[PROOFS * 95 / 100]);
    }
}
