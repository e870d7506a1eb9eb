package cn.fadu.archive;

import cn.fadu.editions.EditionSet;
import cn.fadu.editions.Editions;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Statute;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rules as this version of the product holds them, jurisdiction profiles and calendars as they are in force. */
@Component
class PackageVersions {

    private final Editions editions;

    PackageVersions(Editions editions) {
        this.editions = editions;
    }

    void write(BagZip bag, OrganId organ) throws IOException {
        EditionSet inForce = editions.inForce();
        StringBuilder rules = new StringBuilder(Statute.VERSION).append('\n');
        Statute.rules().forEach(rule -> rules.append(rule.id()).append(' ').append(rule.basis().stream().map(LegalBasis::toString)
                .collect(Collectors.joining(","))).append('\n'));
        bag.add("versions/rules.txt", rules.toString().getBytes(StandardCharsets.UTF_8));
        bag.add("versions/calendar.txt", (inForce.calendar(organ).version() + "\n").getBytes(StandardCharsets.UTF_8));
        copy(bag, "profiles", inForce.profileFiles());
        copy(bag, "calendar", inForce.calendarFiles(organ));
    }

    private static void copy(BagZip bag, String folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            bag.add("versions/" + folder + "/" + file.getKey(), file.getValue());
        }
    }
}
