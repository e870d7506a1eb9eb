package cn.fadu.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at a spreadsheet before it is read: what it is, how large it unpacks, and what its reader does not tell. */
final class SpreadsheetGuard {

    private static final int MOST_PARTS = 500;
    private static final int PIECE = 8192;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z0-9:]{2,20})\"");
    private static final int MOST_MERGED = 20;

    private SpreadsheetGuard() {
    }

    /** Why the file is not read at all; empty where it may be. */
    static Optional<ImportProblem> problem(byte[] file) {
        if (file.length > ImportLimits.FILE_BYTES) {
            return Optional.of(ImportProblem.of("", "too-large", ImportLimits.FILE_BYTES >> 20));
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return Optional.of(ImportProblem.of("", "not-a-spreadsheet"));
        }
        return unpacked(file);
    }

    private static Optional<ImportProblem> unpacked(byte[] file) {
        long bytes = 0;
        int parts = 0;
        boolean book = false;
        byte[] piece = new byte[PIECE];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book |= entry.getName().equals("xl/workbook.xml");
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    bytes += read;
                    if (bytes > ImportLimits.UNPACKED_BYTES) {
                        return Optional.of(ImportProblem.of("", "unpacks-too-large", ImportLimits.UNPACKED_BYTES >> 20));
                    }
                }
                if (++parts > MOST_PARTS) {
                    return Optional.of(ImportProblem.of("", "unpacks-too-large", ImportLimits.UNPACKED_BYTES >> 20));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(ImportProblem.of("", "not-a-spreadsheet"));
        }
        return book ? Optional.empty() : Optional.of(ImportProblem.of("", "not-a-spreadsheet"));
    }

    /** Ranges of merged cells by the index of their sheet, from zero. */
    static Map<Integer, List<String>> merged(byte[] file) throws IOException {
        Map<Integer, List<String>> merged = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher sheet = SHEET.matcher(entry.getName());
                if (sheet.matches() && sheet.group(1).length() < 4) {
                    Matcher cells = MERGED.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    List<String> found = new ArrayList<>();
                    while (found.size() < MOST_MERGED && cells.find()) {
                        found.add(cells.group(1));
                    }
                    merged.put(Integer.parseInt(sheet.group(1)) - 1, found);
                }
            }
        }
        return merged;
    }
}
