package cn.fadu.initiation;

import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.CatalogueFile.Listing;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published items of the annual catalogues: a cache of the facts of the matters that are the catalogues. */
@Repository
public class Catalogue {

    private static final String SELECT =
            "SELECT id, organ, year, number, title, unit, class, basis, planned, procedures, hearing, state, matter_id"
                    + " FROM catalogue_item ";

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items of a year in the order of their numbers. */
    public List<CatalogueItem> ofYear(OrganId organ, int year) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND year = :year ORDER BY number")
                .param("organ", organ.value()).param("year", year).query((row, n) -> item(row)).list();
    }

    /** Years whose catalogue was opened, the latest first. */
    public List<Integer> years(OrganId organ) {
        return jdbc.sql("SELECT year FROM catalogue_of_year WHERE organ = :organ ORDER BY year DESC")
                .param("organ", organ.value()).query(Integer.class).list();
    }

    public Optional<CatalogueItem> find(OrganId organ, CatalogueItemId id) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND id = :id").param("organ", organ.value())
                .param("id", id.value()).query((row, n) -> item(row)).optional();
    }

    /** The matter that is the catalogue of the year; empty while nobody has opened it. */
    public Optional<MatterId> matterOf(OrganId organ, int year) {
        return jdbc.sql("SELECT matter_id FROM catalogue_of_year WHERE organ = :organ AND year = :year")
                .param("organ", organ.value()).param("year", year).query(UUID.class).optional().map(MatterId::new);
    }

    /** The stages of the matters started from items of the year, for lists. */
    public Map<MatterId, String> stages(OrganId organ, int year) {
        Map<MatterId, String> stages = new HashMap<>();
        jdbc.sql("""
                        SELECT m.id, m.stage FROM catalogue_item i JOIN matter m ON m.id = i.matter_id
                        WHERE i.organ = :organ AND i.year = :year""")
                .param("organ", organ.value()).param("year", year)
                .query((row, n) -> stages.put(new MatterId(row.getObject("id", UUID.class)), row.getString("stage"))).list();
        return stages;
    }

    /**
     * Makes the matter the catalogue of the year, in the present transaction. Two people who open it at once wait for one
     * another.
     *
     * @param instead the matter of a refused catalogue that it replaces, or null
     * @return whether it is; not when the year has another
     */
    public boolean open(OrganId organ, int year, MatterId matter, MatterId instead) {
        return jdbc.sql("""
                        INSERT INTO catalogue_of_year AS c (organ, year, matter_id) VALUES (:organ, :year, :matter)
                        ON CONFLICT (organ, year) DO UPDATE SET matter_id = excluded.matter_id
                        WHERE c.matter_id = cast(:instead AS uuid)""")
                .param("organ", organ.value()).param("year", year).param("matter", matter.value())
                .param("instead", instead == null ? null : instead.value()).update() == 1;
    }

    /** Keeps the items as published, in the present transaction; what was started from them stays. */
    public void keep(OrganId organ, CatalogueFile file) {
        for (Listing listing : file.listings()) {
            Item item = listing.item();
            jdbc.sql("""
                            INSERT INTO catalogue_item (id, organ, year, number, title, unit, class, basis, planned, procedures,
                                hearing, state)
                            VALUES (:id, :organ, :year, :number, :title, :unit, :class, :basis, :planned, :procedures,
                                :hearing, :state)
                            ON CONFLICT (organ, year, number) DO UPDATE SET title = excluded.title, unit = excluded.unit,
                                class = excluded.class, basis = excluded.basis, planned = excluded.planned,
                                procedures = excluded.procedures, hearing = excluded.hearing, state = excluded.state""")
                    .param("id", id(organ, file.year(), item.number())).param("organ", organ.value())
                    .param("year", file.year()).param("number", item.number()).param("title", item.title())
                    .param("unit", item.unit().value()).param("class", item.decisionClass().name())
                    .param("basis", text(item.basis())).param("planned", text(item.planned()))
                    .param("procedures", text(item.procedures())).param("hearing", item.hearing())
                    .param("state", listing.state().name()).update();
        }
    }

    /** The same for the same item, however often the table is filled anew. */
    private static UUID id(OrganId organ, int year, int number) {
        return UUID.nameUUIDFromBytes(("catalogue/" + organ + "/" + year + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The item, locked until the transaction ends: two people cannot start it at once. */
    Optional<CatalogueItem> lock(OrganId organ, CatalogueItemId id) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND id = :id FOR UPDATE").param("organ", organ.value())
                .param("id", id.value()).query((row, n) -> item(row)).optional();
    }

    void started(CatalogueItemId id, MatterId matter) {
        jdbc.sql("UPDATE catalogue_item SET matter_id = :matter WHERE id = :id").param("matter", matter.value())
                .param("id", id.value()).update();
    }

    private static CatalogueItem item(ResultSet row) throws SQLException {
        UUID matter = row.getObject("matter_id", UUID.class);
        return new CatalogueItem(new CatalogueItemId(row.getObject("id", UUID.class)), new OrganId(row.getString("organ")),
                row.getInt("year"), row.getInt("number"), row.getString("title"), new UnitId(row.getString("unit")),
                DecisionClass.valueOf(row.getString("class")), row.getString("basis"), row.getString("planned"),
                row.getString("procedures"), row.getBoolean("hearing"), Listing.State.valueOf(row.getString("state")),
                matter == null ? null : new MatterId(matter));
    }
}
