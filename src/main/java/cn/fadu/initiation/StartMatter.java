package cn.fadu.initiation;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.Recorder;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Profiles;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the procedure of a catalogue item (决策启动, Order 713, Arts. 10 and 11). */
@Service
public class StartMatter {

    public static final String FORM = "startMatter";
    public static final String KEY = "act_startMatter";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final UnitId NOBODY = new UnitId("none");

    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Recorder recorder;
    private final Catalogue catalogue;
    private final RequiredProcedures procedures;
    private final MatterReaders readers;
    private final Directory directory;
    private final Profiles profiles;
    private final Forms forms;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    StartMatter(TransactionTemplate transaction, Ledger ledger, Recorder recorder, Catalogue catalogue,
                RequiredProcedures procedures, MatterReaders readers, Directory directory, Profiles profiles, Forms forms,
                ProcedureEngine engine, OfficialClock clock) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.recorder = recorder;
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.readers = readers;
        this.directory = directory;
        this.profiles = profiles;
        this.forms = forms;
        this.engine = engine;
        this.clock = clock;
    }

    /** What became of it: {@code matter} is null unless the result is {@link ActResult.Recorded}. */
    public record Started(ActResult result, MatterId matter) {
    }

    /**
     * Starts the matter of a catalogue item that has none yet; only an undertaker of the unit named there may. The matter's
     * id follows from the act's, so that the same act sent again finds what it did.
     */
    public Started execute(CatalogueItemId itemId, ActId id, Actor actor, Map<String, List<String>> input) {
        return transaction.execute(status -> {
            Started started = once(itemId, id, actor, input);
            if (!(started.result() instanceof ActResult.Recorded)) {
                status.setRollbackOnly();
            }
            return started;
        });
    }

    private Started once(CatalogueItemId itemId, ActId id, Actor actor, Map<String, List<String>> input) {
        MatterId matter = new MatterId(id.value());
        Dossier before = recorder.lock(matter, actor);
        Optional<Entry> earlier = ledger.byAct(id);
        if (earlier.isPresent()) {
            boolean same = earlier.get().actor().equals(actor) && earlier.get().stream().equals(StreamId.of(matter));
            return same ? new Started(new ActResult.Recorded(earlier.get().sequence(), true), matter)
                    : new Started(new ActResult.NotFound(), null);
        }
        Optional<CatalogueItem> item = catalogue.lock(actor.organ(), itemId)
                .filter(i -> actor.post().equals(UNDERTAKER) && i.unit().equals(actor.unit()));
        if (item.isEmpty()) {
            return new Started(new ActResult.NotFound(), null);
        }
        if (item.get().matter() != null) {
            return new Started(new ActResult.Gone(null, null), item.get().matter());
        }
        FormDefinition form = forms.current(FORM);
        FormCheck.Result checked = new FormCheck(form, Map.of()).check(input);
        if (!checked.passed()) {
            return new Started(new ActResult.Refused(checked.problems()), null);
        }
        List<Fact> facts = facts(item.get(), actor, checked.values());
        catalogue.started(itemId, matter);
        readers.letRead(matter, actor.organ(), List.of(actor.unit(),
                directory.unitWithFunction(actor.organ(), "office").orElse(NOBODY)));
        long sequence = recorder.record(new Recorder.Judged(matter, before, id, actor, Entry.Cause.PERSON, KEY,
                List.of(LegalBasis.order713("10"), LegalBasis.order713("11")), facts),
                () -> engine.start("majorDecision", matter, Map.of("leadUnit", actor.unit().value(),
                        "congressDuty", checked.values().text("congressDuty"))));
        return new Started(new ActResult.Recorded(sequence, false), matter);
    }

    private List<Fact> facts(CatalogueItem item, Actor actor, FormValues values) {
        return List.of(
                new StartApplied(clock.today(), actor.organ(), values.text("title"),
                        values.choice("decisionClass", DecisionClass.class), item.year(), item.number(), null,
                        Confidentiality.OPEN, null, List.of(), List.of(), actor.unit(), actor.person(),
                        profiles.get(directory.profileOf(actor.organ())).reference()),
                new ProceduresDetermined(clock.today(), procedures.of(values),
                        values.choice("congressDuty", CongressDuty.class), values.textOrNull("notDisclosedBasis"),
                        values.isYes("exploratory"), values.text("judgedBy"), null, actor.person()),
                new StartDecided(clock.today(), StartDecided.Outcome.START, actor.unit(), List.of(), null, null, null,
                        actor.person()));
    }
}
