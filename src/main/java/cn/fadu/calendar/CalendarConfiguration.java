package cn.fadu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
        List<CalendarYear> years = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/*.json")) {
            try (InputStream content = file.getInputStream()) {
                years.add(CalendarFiles.read(file.getFilename(), content));
            }
        }
        return WorkingCalendar.of(years);
    }
}
