package cn.fadu.api;

import cn.fadu.identity.Directory;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/catalogue}: the published catalogue of a year. */
@RestController
class CatalogueApi {

    private static final String PATH = "/api/v1/catalogue";

    private final Asked asked;
    private final Catalogue catalogue;
    private final MatterAccess access;
    private final Directory directory;
    private final OfficialClock clock;

    CatalogueApi(Asked asked, Catalogue catalogue, MatterAccess access, Directory directory, OfficialClock clock) {
        this.asked = asked;
        this.catalogue = catalogue;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    /** {@code years} are those whose catalogue was opened, the latest first. */
    record CatalogueJson(int year, List<Integer> years, List<ItemJson> items) {
    }

    /**
     * An item.
     *
     * @param state  LISTED, ADDED, CHANGED or CANCELLED
     * @param begun  whether a matter was started from it
     * @param matter that matter, where the caller may read it
     */
    record ItemJson(String id, int number, String title, String unit, String unitName, String decisionClass, String basis,
                    String planned, String procedures, boolean hearing, String state, boolean begun, String matter) {
    }

    /** The present year unless another is asked for. */
    @GetMapping(PATH)
    CatalogueJson ofYear(@RequestParam(required = false) Integer year, Actor actor) {
        int wanted = year == null ? clock.today().getYear() : year;
        asked.looks(actor, PATH);
        return new CatalogueJson(wanted, catalogue.years(actor.organ()),
                catalogue.ofYear(actor.organ(), wanted).stream().map(i -> item(i, actor)).toList());
    }

    private ItemJson item(CatalogueItem i, Actor actor) {
        boolean mayRead = i.matter() != null && access.mayRead(actor, i.matter());
        return new ItemJson(i.id().toString(), i.number(), i.title(), i.unit().value(), directory.unitName(i.organ(), i.unit()),
                i.decisionClass().name(), i.basis(), i.planned(), i.procedures(), i.hearing(), i.state().name(), i.matter() != null,
                mayRead ? i.matter().toString() : null);
    }
}
