package cn.fadu.archive;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Statute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Rules, jurisdiction profiles and calendars as this version of the product holds them. */
@Component
class PackageVersions {

    private final WorkingCalendar calendar;

    PackageVersions(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    void write(BagZip bag) throws IOException {
        StringBuilder rules = new StringBuilder(Statute.VERSION).append('\n');
        Statute.rules().forEach(rule -> rules.append(rule.id()).append(' ').append(rule.basis().stream().map(LegalBasis::toString)
                .collect(Collectors.joining(","))).append('\n'));
        bag.add("versions/rules.txt", rules.toString().getBytes(StandardCharsets.UTF_8));
        bag.add("versions/calendar.txt", (calendar.version() + "\n").getBytes(StandardCharsets.UTF_8));
        copy(bag, "profiles", "*.yaml");
        copy(bag, "calendar", "*.json");
    }

    private static void copy(BagZip bag, String folder, String names) throws IOException {
        Map<String, Resource> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/" + names)) {
            files.put(file.getFilename(), file);
        }
        for (Map.Entry<String, Resource> file : files.entrySet()) {
            try (InputStream content = file.getValue().getInputStream()) {
                bag.add("versions/" + folder + "/" + file.getKey(), content.readAllBytes());
            }
        }
    }
}
