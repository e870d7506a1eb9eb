package cn.fadu.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** In which charset a file is text: UTF-8, UTF-16 with a byte order mark, or GB18030, which contains GBK and GB2312. */
final class TextCharset {

    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private TextCharset() {
    }

    /** Empty if the whole file is text in none of them, or has control characters that no text has. */
    static Optional<Charset> of(Path file) throws IOException {
        if (startsWithUtf16Mark(file)) {
            return isText(file, StandardCharsets.UTF_16) ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
        }
        for (Charset charset : TRIED) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** At most so many characters from the beginning, without a byte order mark. */
    static String beginning(Path file, Charset charset, int characters) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0 && text.length() < characters; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
            text.setLength(Math.min(text.length(), characters));
            return text.length() > 0 && text.charAt(0) == '\ufeff' ? text.substring(1) : text.toString();
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (isForbidden(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isForbidden(char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a || c == 0x7f;
    }

    private static boolean startsWithUtf16Mark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && ((start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff
                    || (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe);
        }
    }
}
