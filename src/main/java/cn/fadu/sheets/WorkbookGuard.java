package cn.fadu.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at a workbook before it is read: what it is, how large it unpacks, and what its reader does not tell. */
public final class WorkbookGuard {

    /** Of the file. */
    public static final int MOST_BYTES = 5 << 20;
    /** What it may unpack to. */
    public static final long MOST_BYTES_UNPACKED = 32L << 20;

    private static final XMLInputFactory PARSERS = parsers();
    private static final int MOST_PARTS = 500;
    private static final int PIECE = 8192;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern RANGE = Pattern.compile("[A-Z0-9:]{2,20}");
    private static final int MOST_MERGED = 20;
    private static final int LONGEST_NUMBER = 400;

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

    /**
     * Ranges of merged cells by the index of their sheet, from zero. Throws {@link IOException} when any part has a value so long
     * that its reader would be busy for hours with turning it into a number.
     */
    public static Map<Integer, List<String>> merged(byte[] file) throws IOException {
        Map<Integer, List<String>> merged = new HashMap<>();
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                List<String> found = new ArrayList<>();
                try (InputStream part = zip.getInputStream(entry)) {
                    look(PARSERS.createXMLStreamReader(part), found);
                } catch (XMLStreamException noXml) {
                    // What the reader's own parser does not read is no number either.
                }
                Matcher sheet = SHEET.matcher(entry.getName());
                if (sheet.matches() && sheet.group(1).length() < 4) {
                    merged.put(Integer.parseInt(sheet.group(1)) - 1, found);
                }
            }
        }
        return merged;
    }

    private static void look(XMLStreamReader part, List<String> merged) throws XMLStreamException, IOException {
        boolean formula = false;
        boolean value = false;
        int length = 0;
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.getLocalName().equals("mergeCell")) {
                addRange(part.getAttributeValue(null, "ref"), merged);
            } else if (event == XMLStreamConstants.START_ELEMENT && part.getLocalName().equals("c")) {
                formula = "str".equals(part.getAttributeValue(null, "t"));
            } else if (event == XMLStreamConstants.START_ELEMENT && part.getLocalName().equals("v")) {
                value = true;
                length = 0;
            } else if (event == XMLStreamConstants.END_ELEMENT && part.getLocalName().equals("v")) {
                value = false;
            } else if (value && !formula && part.hasText()) {
                length += part.getTextLength();
                if (length > LONGEST_NUMBER) {
                    throw new IOException("a number of more than " + LONGEST_NUMBER + " digits");
                }
            }
        }
    }

    private static void addRange(String range, List<String> merged) {
        if (range != null && merged.size() < MOST_MERGED && RANGE.matcher(range).matches()) {
            merged.add(range);
        }
    }

    private static XMLInputFactory parsers() {
        // The parser that the reader of workbooks uses, so that both see the same.
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }
}
