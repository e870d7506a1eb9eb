package cn.fadu.imports;

import cn.fadu.calendar.Calendars;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.ProductFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Real cases as they are sent to be imported, and what the rules say of them, without an application. */
final class PastCases {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final WorkingCalendar CALENDAR = Calendars.official();
    static final Actor ACTOR = new Actor(new OrganId("organ"), new PersonId("keeper"), new UnitId("office"),
            new PostKind("office"), null);
    private static final Profile NATIONAL = Profiles.ofFiles(ProductFiles.in("profiles")).get("CN-national");

    private PastCases() {
    }

    static byte[] bytes(String name) {
        try (InputStream file = PastCases.class.getResourceAsStream("/imports/" + name + ".json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PastProcedure> read(String name) {
        ImportReading.Result read = ImportReading.of(CanonicalJson.read(bytes(name)), document -> null);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(name + ": " + read.problems());
        }
        return read.procedures();
    }

    static Dossier dossier(PastProcedure past) {
        return PastMatter.of(past, entering()).dossier();
    }

    static PastMatter.Entering entering() {
        return new PastMatter.Entering(ACTOR, TODAY, null, NATIONAL.reference(),
                new DocumentRef(new DocumentId(new UUID(1, 1)), "source.xlsx", Digest.ofText("source"), 6));
    }

    static Situation situation(Dossier dossier) {
        return new Situation(dossier, NATIONAL, CALENDAR, TODAY);
    }

    /** Findings in short, such as {@code consultationLength BROKEN tooShort}. */
    static List<String> findings(Dossier dossier) {
        return Findings.of(situation(dossier)).stream().map(v -> v.rule() + " " + words(v)).toList();
    }

    /** What one rule says looking back, such as {@code HOLDS longEnough}. */
    static String back(String rule, Dossier dossier) {
        return Statute.rule(rule).lookBack(situation(dossier)).map(PastCases::words).orElse("has not happened");
    }

    private static String words(Verdict verdict) {
        return verdict.answer() + " " + verdict.message().substring(verdict.message().lastIndexOf('.') + 1);
    }
}
