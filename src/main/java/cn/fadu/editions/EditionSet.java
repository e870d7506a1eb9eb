package cn.fadu.editions;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Profiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that are in force together, and what they say. Immutable. */
public final class EditionSet {

    private final Map<String, byte[]> calendarFiles;
    private final Map<String, byte[]> profileFiles;
    private final WorkingCalendar calendar;
    private final Profiles profiles;

    /** Later editions stand in for earlier ones; throws {@link IllegalArgumentException} when they cannot be in force together. */
    EditionSet(List<Edition> editions) {
        calendarFiles = files(editions, Edition.Kind.CALENDAR);
        profileFiles = files(editions, Edition.Kind.PROFILE);
        calendar = CalendarFiles.calendar(calendarFiles);
        profiles = Profiles.ofFiles(profileFiles);
    }

    private static Map<String, byte[]> files(List<Edition> editions, Edition.Kind kind) {
        Map<String, byte[]> files = new TreeMap<>();
        editions.stream().filter(e -> e.kind() == kind).forEach(e -> files.put(e.name(), e.content()));
        return files;
    }

    public WorkingCalendar calendar(OrganId organ) {
        return calendar;
    }

    public Profiles profiles() {
        return profiles;
    }

    /** The files by which an organ counts its days, by their names. */
    public Map<String, byte[]> calendarFiles(OrganId organ) {
        return new TreeMap<>(calendarFiles);
    }

    /** Every version of every profile, by the names of their files. */
    public Map<String, byte[]> profileFiles() {
        return new TreeMap<>(profileFiles);
    }
}
