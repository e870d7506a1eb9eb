package cn.fadu.documents;

import cn.fadu.documents.DocumentRefused.Reason;
import cn.fadu.shared.ZipDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** The kinds of file that are accepted. A file is one when its name ends so and its content agrees. */
enum DocumentType {

    PDF("application/pdf", content("application/pdf"), "pdf"),
    OFD("application/ofd", zipWith("OFD.xml"), "ofd"),
    DOC("application/msword", DocumentType::isOle, "doc"),
    XLS("application/vnd.ms-excel", DocumentType::isOle, "xls"),
    PPT("application/vnd.ms-powerpoint", DocumentType::isOle, "ppt"),
    WPS("application/vnd.ms-works", c -> isOle(c) || zipWith("word/").agrees(c), "wps"),
    ET("application/vnd.ms-excel", c -> isOle(c) || zipWith("xl/").agrees(c), "et"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", zipWith("word/"), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zipWith("xl/"), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", zipWith("ppt/"), "pptx"),
    ODT("application/vnd.oasis.opendocument.text", zipWith("content.xml"), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", zipWith("content.xml"), "ods"),
    TXT("text/plain", DocumentType::isText, "txt"),
    CSV("text/csv", DocumentType::isText, "csv"),
    MARKDOWN("text/markdown", DocumentType::isText, "md"),
    PNG("image/png", content("image/png"), "png"),
    JPEG("image/jpeg", content("image/jpeg"), "jpg", "jpeg"),
    GIF("image/gif", content("image/gif"), "gif"),
    WEBP("image/webp", content("image/webp"), "webp"),
    TIFF("image/tiff", content("image/tiff"), "tif", "tiff"),
    MP3("audio/mpeg", content("audio/mpeg"), "mp3"),
    WAV("audio/wav", content("audio/vnd.wave", "audio/x-wav"), "wav"),
    OGG("audio/ogg", startsWith("OggS"), "ogg", "opus"),
    M4A("audio/mp4", DocumentType::isMp4, "m4a"),
    FLAC("audio/flac", content("audio/x-flac", "audio/flac"), "flac"),
    WEBM("video/webm", content("application/x-matroska", "video/webm", "video/x-matroska"), "webm"),
    MP4("video/mp4", DocumentType::isMp4, "mp4"),
    ZIP("application/zip", DocumentType::isZip, "zip");

    /** What a file is, as far as it was looked at: the path, its first bytes, and the type that these bytes have. */
    private record Content(Path file, byte[] start, String type) {

        boolean startsWith(byte[] prefix) {
            return start.length >= prefix.length && Arrays.equals(start, 0, prefix.length, prefix, 0, prefix.length);
        }
    }

    private interface Check {
        boolean agrees(Content content) throws IOException;
    }

    private static final int LOOKED_AT = 65536;
    private static final Tika TIKA = new Tika();
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final Set<String> PROGRAMS = Set.of("application/java-vm", "application/java-archive",
            "application/x-sh", "application/x-bat", "application/x-elf", "application/x-executable",
            "application/x-sharedlib", "application/x-object", "application/x-dosexec", "application/x-coredump");
    private static final Set<String> PROGRAM_NAMES = Set.of("exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs",
            "js", "jse", "wsf", "hta", "sh", "jar", "class", "war", "so", "dylib", "apk", "lnk", "reg", "html", "htm",
            "xhtml", "svg", "mht", "php", "py");
    private static final Map<String, DocumentType> BY_EXTENSION = Arrays.stream(values())
            .flatMap(t -> t.extensions.stream().map(e -> Map.entry(e, t)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String mediaType;
    private final Check check;
    private final List<String> extensions;

    DocumentType(String mediaType, Check check, String... extensions) {
        this.mediaType = mediaType;
        this.check = check;
        this.extensions = List.of(extensions);
    }

    /** The extensions accepted, each with its dot, in the order of the types: for the file fields of forms. */
    static List<String> accepted() {
        return Arrays.stream(values()).flatMap(t -> t.extensions.stream()).map(e -> "." + e).toList();
    }

    /** The media type that name and content agree on; throws {@link DocumentRefused} when they do not. */
    static String mediaTypeOf(Path file, DocumentName name) throws IOException {
        Content content = look(file);
        Function<Reason, DocumentRefused> refused = reason -> new DocumentRefused(reason, name.toString());
        if (content.start().length == 0) {
            throw refused.apply(Reason.EMPTY);
        }
        if (isProgram(content) || PROGRAM_NAMES.contains(name.extension())) {
            throw refused.apply(Reason.PROGRAM);
        }
        DocumentType type = Optional.ofNullable(BY_EXTENSION.get(name.extension()))
                .orElseThrow(() -> refused.apply(Reason.TYPE_NOT_ACCEPTED));
        if (!type.check.agrees(content)) {
            throw refused.apply(Reason.NOT_WHAT_ITS_NAME_SAYS);
        }
        return type.mediaType.startsWith("text/")
                ? type.mediaType + ";charset=" + TextCharset.of(file).map(Charset::name).orElseThrow() : type.mediaType;
    }

    private static Content look(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            return new Content(file, start, TIKA.detect(start));
        }
    }

    private static boolean isProgram(Content content) throws IOException {
        return PROGRAMS.contains(content.type()) || content.type().startsWith("application/x-msdownload")
                || content.type().startsWith("application/x-mach-o") || content.startsWith("#!".getBytes(StandardCharsets.US_ASCII))
                || isZip(content) && entries(content).stream().anyMatch(e -> e.endsWith(".class"));
    }

    private static Check content(String... types) {
        return content -> Set.of(types).contains(content.type());
    }

    private static Check startsWith(String ascii) {
        return content -> content.startsWith(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static Check zipWith(String entry) {
        return content -> isZip(content) && entries(content).stream().anyMatch(e -> e.startsWith(entry));
    }

    private static boolean isZip(Content content) {
        return content.startsWith(ZIP_START);
    }

    private static boolean isOle(Content content) {
        return content.startsWith(OLE);
    }

    private static boolean isMp4(Content content) {
        byte[] start = content.start();
        return start.length > 8 && start[4] == 'f' && start[5] == 't' && start[6] == 'y' && start[7] == 'p';
    }

    private static boolean isText(Content content) throws IOException {
        return TextCharset.of(content.file()).isPresent();
    }

    /** The names of a zip's entries; empty if it is damaged or has absurdly many. Only ASCII names are looked for, so any charset will do. */
    private static Set<String> entries(Content content) throws IOException {
        if (!ZipDirectory.isSmall(content.file())) {
            return Set.of();
        }
        try (ZipFile zip = new ZipFile(content.file().toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } catch (java.util.zip.ZipException damaged) {
            return Set.of();
        }
    }
}
