package cn.fadu.verifier;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of one stream in a package: {@code data/<folder>/000001.entry} and so on. */
final class EntryFiles {

    private static final Pattern NUMBERED = Pattern.compile("data/(?:proofs/)?(?:record|intake|recordings/[0-9a-f-]{36})/([0-9]{6,12})\\.(?:entry|proof)");

    private final PackageFiles files;
    private final String folder;
    private final StreamId stream;

    EntryFiles(PackageFiles files, String folder, StreamId stream) {
        this.files = files;
        this.folder = folder;
        this.stream = stream;
    }

    /** An entry with the bytes it was read from. */
    record Read(Entry entry, byte[] bytes, String file) {
    }

    /** The number of the entry that the file is about, or null. */
    static Long numberOf(String path) {
        Matcher numbered = NUMBERED.matcher(path);
        return numbered.matches() ? Long.valueOf(numbered.group(1)) : null;
    }

    String path(long number) {
        return String.format(Locale.ROOT, "data/%s/%06d.entry", folder, number);
    }

    String proofPath(long number) {
        return String.format(Locale.ROOT, "data/proofs/%s/%06d.proof", folder, number);
    }

    /**
     * Reads all entries and checks that each is in the one form of an entry, belongs to the stream, stands in its place and
     * follows upon the one before it. Throws {@link BrokenPackage} for the first that does not.
     *
     * @param expected number of entries there must be, or negative for however many there are
     */
    List<Read> chain(long expected) {
        long there = files.paths().stream().filter(p -> p.startsWith("data/" + folder + "/") && !OpinionsCheck.isFile(p)).count();
        if (expected >= 0 && there != expected) {
            throw new BrokenPackage("data/" + folder, there < expected ? there + 1 : expected + 1, "entry-count", there + "/" + expected);
        }
        List<Read> read = new ArrayList<>();
        Set<UUID> acts = new HashSet<>();
        Digest previous = Entry.NOTHING;
        long held = 0;
        for (long number = 1; number <= there; number++) {
            String path = path(number);
            if (!files.has(path)) {
                throw new BrokenPackage(path, number, "file-missing", folder);
            }
            byte[] bytes = files.read(path);
            held += bytes.length;
            require(held <= PackageFiles.MOST_IN_MEMORY, path, number, "too-large", path);
            Entry entry = decoded(bytes, path, number);
            require(entry.stream().equals(stream), path, number, "entry-stream", entry.stream().toString());
            require(entry.sequence() == number, path, number, "entry-place", String.valueOf(entry.sequence()));
            require(entry.previous().equals(previous), path, number, "entry-chain", previous.hex());
            require(acts.add(entry.act().value()), path, number, "entry-act", entry.act().toString());
            read.add(new Read(entry, bytes, path));
            previous = Digest.of(bytes);
        }
        return read;
    }

    private static Entry decoded(byte[] bytes, String path, long number) {
        try {
            return EntryEncoder.decode(bytes);
        } catch (RuntimeException notCanonical) {
            throw new BrokenPackage(path, number, "entry-form", notCanonical.getMessage());
        }
    }

    private static void require(boolean holds, String file, long entry, String problem, String detail) {
        if (!holds) {
            throw new BrokenPackage(file, entry, problem, detail);
        }
    }
}
