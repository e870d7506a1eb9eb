package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A jurisdiction that sets numbers of its own above the national floor. */
final class LocalFigures {

    static final LocalDate IN_FORCE = LocalDate.of(2021, 1, 1);

    private LocalFigures() {
    }

    static Profile profile(Map<Figure, Integer> numbers) {
        Profile national = ProfileTest.national();
        Map<Figure, Parameter> figures = new EnumMap<>(national.figures());
        numbers.forEach((figure, value) -> figures.put(figure, new Parameter(value, LegalBasis.order713("43"), IN_FORCE)));
        return new Profile("local", "1", national.reference(), Binding.DIRECT, figures, national.practices());
    }

    static Situation on(CaseFile file, String today, Map<Figure, Integer> numbers) {
        return new Situation(file.dossier(), profile(numbers), CaseFile.CALENDAR, CaseFile.date(today));
    }
}
