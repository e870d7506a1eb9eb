package cn.fadu.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.CalendarYear;
import cn.fadu.calendar.DayKind;
import cn.fadu.calendar.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_problem_of_a_file_every_kind_of_day_and_every_holiday_has_its_words(String language) throws IOException {
        Stream<String> problems = Stream.of(FileProblem.Kind.values()).map(kind -> new FileProblem(kind, null, 0, 0, List.of()).message());
        Stream<String> kinds = Stream.of(DayKind.values()).map(kind -> "calendar.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(bundle("timekeeping", language).stringPropertyNames()).containsAll(Stream.concat(problems, kinds).toList());
        assertThat(bundle("rules", language).stringPropertyNames()).containsAll(CalendarYear.HOLIDAYS.stream()
                .flatMap(code -> Stream.of("holiday." + code, "deadline.step.holiday." + code, "deadline.step.makeUp." + code)).toList());
    }

    private static Properties bundle(String module, String language) throws IOException {
        Properties bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", module + "_" + language + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
