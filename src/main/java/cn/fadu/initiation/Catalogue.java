package cn.fadu.initiation;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The annual catalogues of decision matters. */
@Repository
public class Catalogue {

    private static final String SELECT =
            "SELECT id, organ, year, number, title, unit, class, basis, planned, matter_id FROM catalogue_item ";

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items of a year in the order of their numbers. */
    public List<CatalogueItem> ofYear(OrganId organ, int year) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND year = :year ORDER BY number")
                .param("organ", organ.value()).param("year", year).query((row, n) -> item(row)).list();
    }

    /** Years that have a catalogue, the latest first. */
    public List<Integer> years(OrganId organ) {
        return jdbc.sql("SELECT DISTINCT year FROM catalogue_item WHERE organ = :organ ORDER BY year DESC")
                .param("organ", organ.value()).query(Integer.class).list();
    }

    public Optional<CatalogueItem> find(OrganId organ, CatalogueItemId id) {
        return jdbc.sql(SELECT + "WHERE organ = :organ AND id = :id").param("organ", organ.value())
                .param("id", id.value()).query((row, n) -> item(row)).optional();
    }

    /** Adds an item; its number must be free in its year. */
    @Transactional
    public void add(CatalogueItem item) {
        jdbc.sql("""
                        INSERT INTO catalogue_item (id, organ, year, number, title, unit, class, basis, planned)
                        VALUES (:id, :organ, :year, :number, :title, :unit, :class, :basis, :planned)""")
                .param("id", item.id().value()).param("organ", item.organ().value()).param("year", item.year())
                .param("number", item.number()).param("title", item.title()).param("unit", item.unit().value())
                .param("class", item.decisionClass().name()).param("basis", item.basis())
                .param("planned", item.planned()).update();
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
                matter == null ? null : new MatterId(matter));
    }
}
