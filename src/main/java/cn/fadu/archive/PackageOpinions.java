package cn.fadu.archive;

import cn.fadu.dossier.PersonalValues;
import cn.fadu.participation.OpinionRecords;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The opinions of the public that were sealed, as registered: one a line, in the order of their numbers. Canonical JSON has
 * no line feed, so that each line is the very content of a leaf.
 */
@Component
class PackageOpinions {

    static final String FILE = "intake/opinions.jsonl";
    private static final int PIECE = 500;

    private final OpinionRecords records;

    PackageOpinions(OpinionRecords records) {
        this.records = records;
    }

    /** Opinions with numbers up to {@code last}; nothing when that is 0. */
    void write(BagZip bag, MatterPackage wanted, long last, PersonalValues.Committed committed) throws IOException {
        if (last == 0) {
            return;
        }
        Path lines = Files.createTempFile("fadu-opinions-", ".jsonl");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
                for (long after = 0; after < last; after += PIECE) {
                    List<byte[]> piece = records.contents(wanted.matter(), after, (int) Math.min(PIECE, last - after));
                    for (byte[] opinion : piece) {
                        committed.addIntake(opinion);
                        out.write(opinion);
                        out.write('\n');
                    }
                }
            }
            bag.add(FILE, lines);
        } finally {
            Files.deleteIfExists(lines);
        }
    }
}
