package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MeetingNames;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheet;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The register of the matters of a year (台账), as offices keep it: one line each, from the start to the file. */
@Component
class MatterRegister {

    private static final int PAGE = 100;

    private final MatterRows matters;
    private final Dossiers dossiers;
    private final MeetingNames meetings;
    private final Directory directory;
    private final Texts texts;

    MatterRegister(MatterRows matters, Dossiers dossiers, MeetingNames meetings, Directory directory, Texts texts) {
        this.matters = matters;
        this.dossiers = dossiers;
        this.meetings = meetings;
        this.directory = directory;
        this.texts = texts;
    }

    List<String> header() {
        return Stream.of("prints.matters.number", "web.col.matter", "web.col.lead", "prints.col.class", "web.col.started",
                "web.col.stage", "prints.matters.opinion", "prints.matters.meeting", "prints.matters.decision",
                "prints.matters.published", "prints.matters.file").map(key -> texts.text(key)).toList();
    }

    /** The cells of every matter started in the year that the actor may read. */
    Iterable<List<Object>> rows(Actor actor, int year) {
        return Sheet.paged((MatterRow last) -> matters.startedIn(actor, year, last, PAGE), row -> cells(row, actor));
    }

    private List<Object> cells(MatterRow row, Actor actor) {
        Dossier dossier = dossiers.get(row.id()).orElseThrow();
        return Sheet.row(number(dossier), row.title(), directory.unitName(actor.organ(), row.leadUnit()),
                row.decisionClass() == null ? "" : texts.text("fact.DecisionClass." + row.decisionClass()), row.startedOn(),
                texts.text("web.matter.stage." + row.stage()),
                dossier.legality().issued() == null ? "" : dossier.legality().issued().number(), meeting(dossier),
                dossier.publication().issue() == null ? "" : dossier.publication().issue().number(), published(dossier),
                dossier.publication().closing() == null ? "" : dossier.publication().closing().volumeNumber());
    }

    private static String number(Dossier dossier) {
        return dossier.start().catalogueYear() == null || dossier.start().catalogueNumber() == null ? ""
                : dossier.start().catalogueYear() + "-" + dossier.start().catalogueNumber();
    }

    private String meeting(Dossier dossier) {
        return dossier.deliberation().opening() == null || dossier.deliberation().opening().meeting() == null ? ""
                : meetings.name(dossier.deliberation().opening().meeting());
    }

    private static LocalDate published(Dossier dossier) {
        return dossier.publication().published() == null ? null : dossier.publication().published().on();
    }
}
