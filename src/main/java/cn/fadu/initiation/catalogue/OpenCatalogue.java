package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.initiation.Catalogue;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.FirstAct;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.Recorder;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The office opens the catalogue of a year: a matter of its own that every undertaking unit may read (目录编制启动). */
@Service
public class OpenCatalogue {

    public static final String FORM = "openCatalogue";
    public static final List<LegalBasis> BASIS = List.of(LegalBasis.order713("3-3"));
    public static final String KEY = "act_openCatalogue";
    private static final PostKind OFFICE = new PostKind("office");
    private static final PostKind UNDERTAKER = new PostKind("undertaker");

    private final FirstAct firstAct;
    private final Recorder recorder;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final MatterReaders readers;
    private final Directory directory;
    private final ProfilesInForce profiles;
    private final Forms forms;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    OpenCatalogue(FirstAct firstAct, Recorder recorder, Dossiers dossiers, Catalogue catalogue,
                  MatterReaders readers, Directory directory, ProfilesInForce profiles, Forms forms, ProcedureEngine engine,
                  OfficialClock clock) {
        this.firstAct = firstAct;
        this.recorder = recorder;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.readers = readers;
        this.directory = directory;
        this.profiles = profiles;
        this.forms = forms;
        this.engine = engine;
        this.clock = clock;
    }

    /** Whether the actor opens catalogues. */
    public static boolean isFor(Actor actor) {
        return actor.post().equals(OFFICE);
    }

    /**
     * Opens the catalogue of a year that has none, or had one that was refused. The matter's id follows from the act's, so
     * that the same act sent again finds what it did.
     */
    public Begun execute(ActId id, Actor actor, Map<String, List<String>> input) {
        return firstAct.perform(id, actor, (matter, before) -> once(matter, before, id, actor, input));
    }

    private Begun once(MatterId matter, Dossier before, ActId id, Actor actor, Map<String, List<String>> input) {
        if (!isFor(actor)) {
            return Begun.notFound();
        }
        FormCheck.Result checked = new FormCheck(forms.current(FORM), Map.of()).check(input);
        if (!checked.passed()) {
            return Begun.refused(checked.problems());
        }
        int year = checked.values().number("year", 0);
        MatterId present = catalogue.matterOf(actor.organ(), year).orElse(null);
        boolean refused = present != null && dossiers.get(present).orElseThrow().catalogue().isRefused();
        if (!catalogue.open(actor.organ(), year, matter, refused ? present : null)) {
            return Begun.refused(List.of(FieldProblem.of("year", "problem.year-has-catalogue", year)));
        }
        readers.letRead(matter, actor.organ(), List.of(actor.unit()));
        readers.letRead(matter, actor.organ(),
                directory.holders(actor.organ(), UNDERTAKER).stream().map(Holder::unit).distinct().toList());
        long sequence = recorder.record(new Recorder.Judged(matter, before, id, actor, Entry.Cause.PERSON, KEY,
                BASIS, List.of(fact(year, actor, checked.values()))),
                () -> engine.start("catalogue", matter, Map.of("leadUnit", actor.unit().value())));
        return Begun.recorded(sequence, matter);
    }

    private CatalogueOpened fact(int year, Actor actor, FormValues values) {
        return new CatalogueOpened(clock.today(), actor.organ(), year, year + "年度重大行政决策事项目录",
                values.optionalDate("collectUntil").orElse(null), values.textOrNull("notice"), actor.unit(), actor.person(),
                profiles.get(directory.profileOf(actor.organ())).reference());
    }
}
