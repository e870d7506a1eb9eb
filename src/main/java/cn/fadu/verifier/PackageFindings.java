package cn.fadu.verifier;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.LegalZone;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * What the rules of this version find in a package that was checked, by the profile and the calendar enclosed, as of the day
 * of its last entry. A question of law, apart from whether the package is genuine.
 */
final class PackageFindings {

    private static final String VERSIONS = "data/versions/";

    private final PackageFiles files;

    private PackageFindings(PackageFiles files) {
        this.files = files;
    }

    /** Throws {@link BrokenPackage} when profile or calendar are not enclosed. */
    static List<Verdict> of(Path place) {
        try (PackageFiles files = PackageFiles.open(place)) {
            return new PackageFindings(files).find();
        }
    }

    private List<Verdict> find() {
        List<StatedEntry> stated = new ArrayList<>();
        Entry last = null;
        for (String path : files.paths()) {
            if (path.startsWith("data/record/")) {
                last = EntryEncoder.decode(files.read(path));
                stated.add(new StatedEntry(last.sequence(), FactJson.read(last.payload())));
            }
        }
        Dossier dossier = StatedEntry.fold(stated);
        if (last == null || dossier.start() == null) {
            return List.of();
        }
        try {
            WorkingCalendar calendar = CalendarFiles.calendar(folder("calendar/"));
            return Findings.of(new Situation(dossier, Profiles.ofFiles(folder("profiles/")).get(dossier.start().profile()), calendar,
                    LegalZone.dateOf(last.recordedAt())));
        } catch (IllegalArgumentException | NoSuchElementException missing) {
            throw new BrokenPackage(VERSIONS, null, "versions", missing.getMessage());
        }
    }

    private Map<String, byte[]> folder(String name) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.paths().stream().filter(p -> p.startsWith(VERSIONS + name))
                .forEach(p -> contents.put(p.substring(p.lastIndexOf('/') + 1), files.read(p)));
        return contents;
    }
}
