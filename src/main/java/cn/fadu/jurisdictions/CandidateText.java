package cn.fadu.jurisdictions;

import cn.fadu.statute.Profiles;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/** The text of a profile file as it is checked, shown and kept: UTF-8, without byte order mark, lines ended by one sign. */
final class CandidateText {

    private CandidateText() {
    }

    /** Reads no more than a little too much; throws {@link cn.fadu.statute.RefusedProfile} for what is too large or not UTF-8. */
    static String of(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return Profiles.textOf(content.readNBytes(Profiles.MAX_BYTES + 1));
        }
    }

    /** With line feeds alone, as browsers and other systems put further signs before them. */
    static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
