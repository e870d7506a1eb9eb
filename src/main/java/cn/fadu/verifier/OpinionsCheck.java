package cn.fadu.verifier;

import cn.fadu.ledger.SealedBatch;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Opinions taken in: each batch has the root that its entry states, over the opinions one by one. */
final class OpinionsCheck {

    private static final String FILE = "data/intake/opinions.jsonl";

    private final PackageFiles files;

    OpinionsCheck(PackageFiles files) {
        this.files = files;
    }

    static boolean isFile(String path) {
        return path.equals(FILE);
    }

    /** A public copy leaves the opinions out: what somebody wrote may tell who they are. */
    List<String> withheld() {
        if (files.has(FILE)) {
            throw new BrokenPackage(FILE, null, "opinions-in-public", null);
        }
        return List.of();
    }

    /** How many opinions there are; each is given to {@code each}. Throws {@link BrokenPackage} for the first wrong batch. */
    long check(List<EntryFiles.Read> intake, Consumer<byte[]> each) {
        List<SealedBatch> batches = intake.stream().filter(r -> SealedBatch.isBatch(r.entry())).map(r -> SealedBatch.of(r.entry())).toList();
        if (batches.isEmpty()) {
            if (files.has(FILE)) {
                throw new BrokenPackage(FILE, null, "opinions-unsealed", null);
            }
            return 0;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(files.open(FILE), StandardCharsets.UTF_8))) {
            long number = 0;
            for (SealedBatch batch : batches) {
                List<Digest> leaves = new ArrayList<>();
                for (long i = 0; i < batch.count(); i++) {
                    String line = lines.readLine();
                    if (line == null) {
                        throw new BrokenPackage(FILE, batch.entry(), "opinions-missing", String.valueOf(number));
                    }
                    byte[] opinion = line.getBytes(StandardCharsets.UTF_8);
                    each.accept(opinion);
                    leaves.add(MerkleTree.leaf(opinion));
                    number++;
                }
                if (batch.last() != number || !MerkleTree.root(leaves.size(), MerkleTree.over(leaves)).equals(batch.root())) {
                    throw new BrokenPackage(FILE, batch.entry(), "opinions-root", batch.first() + "–" + batch.last());
                }
            }
            if (lines.read() >= 0) {
                throw new BrokenPackage(FILE, null, "opinions-unsealed", null);
            }
            return number;
        } catch (IOException e) {
            throw new BrokenPackage(FILE, null, "unreadable", e.getMessage());
        }
    }
}
