package cn.fadu.editions;

import cn.fadu.shared.OrganId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the product itself, under {@code calendar/} and {@code profiles/}. */
final class BroughtAlong {

    private BroughtAlong() {
    }

    static List<Edition> editions() {
        try {
            List<Edition> editions = new ArrayList<>(in("calendar/*.json", Edition.Kind.CALENDAR));
            editions.addAll(in("profiles/*.yaml", Edition.Kind.PROFILE));
            return List.copyOf(editions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Edition> in(String place, Edition.Kind kind) throws IOException {
        List<Edition> editions = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + place)) {
            try (InputStream content = file.getInputStream()) {
                editions.add(new Edition(kind, OrganId.INSTALLATION, file.getFilename(), content.readAllBytes()));
            }
        }
        return editions;
    }
}
