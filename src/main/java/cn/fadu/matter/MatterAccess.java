package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read a matter: the units that undertake it or had work on it, and the auditor of the organ; never another organ
 * and never an administrator. What may not be read does not exist: callers answer both alike.
 */
@Component
public class MatterAccess {

    private static final String OF_ORGAN = "m.organ = :organ";
    private static final String OF_UNIT = "m.organ = :organ AND EXISTS (SELECT 1 FROM matter_unit u WHERE u.matter_id = m.id AND u.unit = :unit)";

    /** Functions of the units that look after the procedure of every matter. */
    private static final List<String> LOOK_AFTER = List.of("office", "legality");
    /** Functions of the units that keep the files of every matter. */
    private static final List<String> KEEP_FILES = List.of("office", "archives");

    private final JdbcClient jdbc;
    private final Directory directory;

    MatterAccess(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * Whether the actor, who may read the matter, sees what the rules suspect about it: the unit that undertakes it and can
     * put it right, the office, those who review legality, and the auditor. Nobody else who had work on it does.
     */
    public boolean seesFindings(Actor actor, Dossier dossier) {
        return isConcerned(actor, dossier, LOOK_AFTER);
    }

    /**
     * Whether the actor, who may read the matter, may take all of it away, with the names of those who gave opinions and every
     * inner document: the unit that undertakes it, office and archives, and the auditor.
     */
    public boolean takesAway(Actor actor, Dossier dossier) {
        return isConcerned(actor, dossier, KEEP_FILES);
    }

    private boolean isConcerned(Actor actor, Dossier dossier, List<String> functions) {
        return Access.readsWholeOrgan(actor) || dossier.start().leadUnit().equals(actor.unit())
                || functions.stream().flatMap(f -> directory.unitWithFunction(actor.organ(), f).stream()).anyMatch(actor.unit()::equals);
    }

    /**
     * What a statement asks of the matter {@code m} whose reader the actor may be, with the parameters {@code organ} and
     * {@code unit}. It is no answer for somebody who reads no matters at all ({@link Access#readsMatters}).
     */
    public static String readableBy(Actor actor) {
        return Access.readsWholeOrgan(actor) ? OF_ORGAN : OF_UNIT;
    }

    public boolean mayRead(Actor actor, MatterId matter) {
        if (!Access.readsMatters(actor)) {
            return false;
        }
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM matter m WHERE m.id = :matter AND " + readableBy(actor) + ")")
                .param("matter", matter.value()).param("organ", actor.organ().value()).param("unit", actor.unit().value())
                .query(Boolean.class).single();
    }
}
