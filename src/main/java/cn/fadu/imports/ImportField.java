package cn.fadu.imports;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.ExpertFact;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PastOutcome;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.RiskFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One member of what is sent to be imported: the schema, the checks and the columns of the spreadsheet all follow from these
 * lists. Its name in words is {@code imports.field.<name>}.
 *
 * @param most  characters of a text, items of a list, or the largest number
 * @param words the closed list a word is from, otherwise null
 * @param rows  members of each row of a list of rows, otherwise empty
 */
public record ImportField(String name, Type type, boolean required, int most, Class<? extends Enum<?>> words,
                          List<ImportField> rows) {

    /** What a value can be. A date is a day or a month; a day is only a day. */
    public enum Type { TEXT, DATE, DAY, COUNT, YES_NO, WORD, WORDS, NAMES, ROWS }

    static final int LINE = 200;
    static final int PARAGRAPH = 2_000;
    static final int MOST_NAMES = 50;

    /** Of one procedure, its steps aside. */
    public static final List<ImportField> PROCEDURE = List.of(
            new ImportField("title", Type.TEXT, true, LINE, null, List.of()),
            text("organ"), text("unit"), word("class", DecisionClass.class),
            yesNo("departmentsConcerned"), yesNo("notDisclosed"), yesNo("professional"), yesNo("riskPossible"),
            yesNo("marketEntities"), yesNo("exploratory"), word("congress", CongressDuty.class),
            text("source"), text("place"));

    /** Of one step. */
    public static final List<ImportField> STEP = List.of(
            new ImportField("kind", Type.WORD, true, 0, PastStepKind.class, List.of()),
            date("date"), date("from"), date("to"), text("unit"), text("documentNumber"), word("outcome", PastOutcome.class),
            names("bodies"),
            rows("replies", text("body"), word("stance", Stance.class), paragraph("opinion")),
            count("opinions", 10_000_000), paragraph("reason"),
            rows("sides", text("side"), count("people", 10_000)),
            count("experts", 1_000), word("form", ExpertFact.Form.class), word("level", RiskFact.Level.class),
            yesNo("controllable"), yesNo("filed"),
            text("meeting"), word("meetingKind", PastStep.MeetingKind.class), text("chair"),
            rows("positions", text("name"), text("title"), word("position", Position.class)),
            day("textDate"), day("registerUntil"), text("time"), text("place"),
            new ImportField("channels", Type.WORDS, false, Channel.values().length, Channel.class, List.of()),
            text("address"), date("planned"), date("plannedFrom"), date("plannedTo"), paragraph("remark"), names("documents"));

    public ImportField {
        rows = List.copyOf(rows);
    }

    static Map<String, ImportField> byName(List<ImportField> fields) {
        return fields.stream().collect(java.util.stream.Collectors.toMap(ImportField::name, f -> f));
    }

    /** The names of the closed list, in its order; empty where it has none. */
    public List<String> wordNames() {
        return words == null ? List.of() : Stream.of(words.getEnumConstants()).map(Enum::name).toList();
    }

    private static ImportField text(String name) {
        return new ImportField(name, Type.TEXT, false, LINE, null, List.of());
    }

    private static ImportField paragraph(String name) {
        return new ImportField(name, Type.TEXT, false, PARAGRAPH, null, List.of());
    }

    private static ImportField date(String name) {
        return new ImportField(name, Type.DATE, false, 0, null, List.of());
    }

    private static ImportField day(String name) {
        return new ImportField(name, Type.DAY, false, 0, null, List.of());
    }

    private static ImportField count(String name, int most) {
        return new ImportField(name, Type.COUNT, false, most, null, List.of());
    }

    private static ImportField yesNo(String name) {
        return new ImportField(name, Type.YES_NO, false, 0, null, List.of());
    }

    private static ImportField word(String name, Class<? extends Enum<?>> words) {
        return new ImportField(name, Type.WORD, false, 0, words, List.of());
    }

    private static ImportField names(String name) {
        return new ImportField(name, Type.NAMES, false, MOST_NAMES, null, List.of());
    }

    private static ImportField rows(String name, ImportField... members) {
        return new ImportField(name, Type.ROWS, false, MOST_NAMES, null, List.of(members));
    }
}
