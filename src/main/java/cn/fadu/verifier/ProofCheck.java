package cn.fadu.verifier;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.MerkleTree;
import cn.fadu.shared.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Every entry is a leaf of the signed tree (RFC 6962), later entries of a stream on later leaves. */
final class ProofCheck {

    private final PackageFiles files;
    private final Checkpoint checkpoint;

    ProofCheck(PackageFiles files, Checkpoint checkpoint) {
        this.files = files;
        this.checkpoint = checkpoint;
    }

    void check(EntryFiles of, List<EntryFiles.Read> entries) {
        long before = -1;
        for (EntryFiles.Read read : entries) {
            String path = of.proofPath(read.entry().sequence());
            String text = new String(files.read(path), StandardCharsets.US_ASCII);
            require(text.endsWith("\n") && text.indexOf('\r') < 0, path, read, "proof-form");
            List<String> lines = List.of(text.split("\n"));
            long leaf = number(lines, 0, "leaf ", path, read);
            long size = number(lines, 1, "size ", path, read);
            require(size == checkpoint.size(), path, read, "proof-size");
            require(leaf > before, path, read, "proof-order");
            require(root(read, leaf, lines, path).equals(checkpoint.root()), path, read, "proof-root");
            before = leaf;
        }
    }

    private Digest root(EntryFiles.Read read, long leaf, List<String> lines, String path) {
        try {
            Stream<Digest> hashes = lines.subList(2, lines.size()).stream().map(Digest::new);
            return MerkleTree.rootAbove(MerkleTree.leaf(read.bytes()), leaf, checkpoint.size(), hashes.toList());
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(path, read.entry().sequence(), "proof-form", malformed.getMessage());
        }
    }

    private static long number(List<String> lines, int line, String label, String path, EntryFiles.Read read) {
        require(lines.size() > line && lines.get(line).matches(label + "[0-9]{1,18}"), path, read, "proof-form");
        return Long.parseLong(lines.get(line).substring(label.length()));
    }

    private static void require(boolean holds, String path, EntryFiles.Read read, String problem) {
        if (!holds) {
            throw new BrokenPackage(path, read.entry().sequence(), problem, null);
        }
    }
}
