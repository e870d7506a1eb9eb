package cn.fadu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What people read in a package: the index of its content and how to check it without us. */
@Component
class PackageTexts {

    /** Pages by their path below {@code data/}. */
    Map<String, byte[]> pages(MatterPackage wanted) {
        return Map.of();
    }

    String readme(MatterPackage wanted) throws IOException {
        try (InputStream text = new ClassPathResource("archive/README.txt").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("@NAME@", wanted.name())
                    .replace("@SIZE@", Long.toString(wanted.size()));
        }
    }
}
