package cn.fadu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads every year's file into the one calendar. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

    /** The calendar of the years under {@code calendar/}; throws when a file is unreadable or cannot be right. */
    @Bean
    public WorkingCalendar workingCalendar() throws IOException {
        Map<String, byte[]> years = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/*.json")) {
            try (InputStream content = file.getInputStream()) {
                years.put(file.getFilename(), content.readAllBytes());
            }
        }
        return CalendarFiles.calendar(years);
    }
}
