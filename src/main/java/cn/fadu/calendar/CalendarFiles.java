package cn.fadu.calendar;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a year's file. Anything unknown or missing in it is refused. */
final class CalendarFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private CalendarFiles() {
    }

    static CalendarYear read(String name, InputStream content) throws IOException {
        try {
            return MAPPER.readValue(content.readAllBytes(), CalendarYear.class);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException("calendar file " + name + ": " + e.getMessage(), e);
        }
    }
}
