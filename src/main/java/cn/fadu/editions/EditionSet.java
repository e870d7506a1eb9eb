package cn.fadu.editions;

import cn.fadu.calendar.CalendarFiles;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Profiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files that are in force together, and what they say. Immutable. */
public final class EditionSet {

    private final Map<String, byte[]> calendarFiles;
    private final Map<OrganId, Map<String, byte[]>> localFiles = new HashMap<>();
    private final Map<String, byte[]> profileFiles;
    private final WorkingCalendar calendar;
    private final Map<OrganId, WorkingCalendar> localCalendars = new HashMap<>();
    private final Profiles profiles;

    /** Later editions stand in for earlier ones; throws {@link IllegalArgumentException} when they cannot be in force together. */
    EditionSet(List<Edition> editions) {
        calendarFiles = files(editions.stream().filter(e -> e.organ().equals(OrganId.INSTALLATION)).toList(), Edition.Kind.CALENDAR);
        profileFiles = files(editions, Edition.Kind.PROFILE);
        calendar = CalendarFiles.calendar(calendarFiles);
        profiles = Profiles.ofFiles(profileFiles);
        editions.stream().filter(e -> e.kind() == Edition.Kind.CALENDAR && !e.organ().equals(OrganId.INSTALLATION))
                .collect(Collectors.groupingBy(Edition::organ)).forEach(this::addLocal);
    }

    private void addLocal(OrganId organ, List<Edition> local) {
        Map<String, byte[]> files = new TreeMap<>(calendarFiles);
        files.putAll(files(local, Edition.Kind.CALENDAR));
        localFiles.put(organ, files);
        localCalendars.put(organ, CalendarFiles.calendar(files));
    }

    private static Map<String, byte[]> files(List<Edition> editions, Edition.Kind kind) {
        Map<String, byte[]> files = new TreeMap<>();
        editions.stream().filter(e -> e.kind() == kind).forEach(e -> files.put(e.name(), e.content()));
        return files;
    }

    /** That of the whole country, with the organ's own days. */
    public WorkingCalendar calendar(OrganId organ) {
        return localCalendars.getOrDefault(organ, calendar);
    }

    public Profiles profiles() {
        return profiles;
    }

    /** The files by which an organ counts its days, by their names. */
    public Map<String, byte[]> calendarFiles(OrganId organ) {
        return new TreeMap<>(localFiles.getOrDefault(organ, calendarFiles));
    }

    /** Every version of every profile, by the names of their files. */
    public Map<String, byte[]> profileFiles() {
        return new TreeMap<>(profileFiles);
    }
}
