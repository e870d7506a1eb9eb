package cn.fadu.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at a workbook before it is read: what it is, how large it unpacks, and what its reader does not tell. */
public final class WorkbookGuard {

    /** Of the file. */
    public static final int MOST_BYTES = 5 << 20;
    /** What it may unpack to. */
    public static final long MOST_BYTES_UNPACKED = 32L << 20;

    private static final int MOST_PARTS = 500;
    private static final int PIECE = 8192;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern MERGED = Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z0-9:]{2,20})\"");
    private static final int MOST_MERGED = 20;

    private WorkbookGuard() {
    }

    /** Why a file is not read at all. */
    public enum Problem { TOO_LARGE, UNPACKS_TOO_LARGE, NOT_A_WORKBOOK }

    /** Why the file is not read at all; empty where it may be. */
    public static Optional<Problem> problem(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.of(Problem.TOO_LARGE);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return Optional.of(Problem.NOT_A_WORKBOOK);
        }
        return unpacked(file);
    }

    private static Optional<Problem> unpacked(byte[] file) {
        long bytes = 0;
        int parts = 0;
        boolean book = false;
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                book |= entry.getName().equals("xl/workbook.xml");
                bytes += unpacked(zip, entry, MOST_BYTES_UNPACKED - bytes);
                if (++parts > MOST_PARTS || bytes > MOST_BYTES_UNPACKED) {
                    return Optional.of(Problem.UNPACKS_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.of(Problem.NOT_A_WORKBOOK);
        }
        return book ? Optional.empty() : Optional.of(Problem.NOT_A_WORKBOOK);
    }

    /** By the directory at its end, by which the reader of workbooks goes as well. */
    private static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder().setByteArray(file).get();
    }

    /** How many bytes the part unpacks to, counted no further than just beyond the limit. */
    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(piece); read >= 0 && bytes <= most; read = part.read(piece)) {
                bytes += read;
            }
        }
        return bytes;
    }

    /** Ranges of merged cells by the index of their sheet, from zero. */
    public static Map<Integer, List<String>> merged(byte[] file) throws IOException {
        Map<Integer, List<String>> merged = new HashMap<>();
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Matcher sheet = SHEET.matcher(entry.getName());
                if (sheet.matches() && sheet.group(1).length() < 4) {
                    merged.put(Integer.parseInt(sheet.group(1)) - 1, mergedIn(zip, entry));
                }
            }
        }
        return merged;
    }

    private static List<String> mergedIn(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream part = zip.getInputStream(entry)) {
            Matcher cells = MERGED.matcher(new String(part.readAllBytes(), StandardCharsets.UTF_8));
            while (found.size() < MOST_MERGED && cells.find()) {
                found.add(cells.group(1));
            }
        }
        return found;
    }
}
