package cn.fadu.calendar;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of years. Anything unknown or missing in one is refused. */
public final class CalendarFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CalendarFiles() {
    }

    /**
     * The calendar of these files, by their names; throws {@link IllegalArgumentException} when one cannot be right or two are
     * of the same year.
     */
    public static WorkingCalendar calendar(Map<String, byte[]> files) {
        return WorkingCalendar.of(files.entrySet().stream().map(f -> read(f.getKey(), f.getValue())).toList());
    }

    private static CalendarYear read(String name, byte[] content) {
        try {
            return MAPPER.readValue(content, CalendarYear.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException("calendar file " + name + ": " + e.getMessage(), e);
        }
    }
}
