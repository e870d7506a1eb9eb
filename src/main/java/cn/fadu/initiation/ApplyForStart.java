package cn.fadu.initiation;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.DocumentsOfMatters;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.Recorder;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
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

/** A unit applies for the start of a decision procedure, from the catalogue or outside it (启动申请, Order 713, Art. 10). */
@Service
public class ApplyForStart {

    public static final String FORM = "applyForStart";
    public static final String KEY = "act_applyForStart";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final UnitId NOBODY = new UnitId("none");

    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Recorder recorder;
    private final Catalogue catalogue;
    private final DocumentsOfMatters documents;
    private final MatterReaders readers;
    private final Directory directory;
    private final Profiles profiles;
    private final Forms forms;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    ApplyForStart(TransactionTemplate transaction, Ledger ledger, Recorder recorder, Catalogue catalogue,
                DocumentsOfMatters documents, MatterReaders readers, Directory directory, Profiles profiles, Forms forms,
                ProcedureEngine engine, OfficialClock clock) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.recorder = recorder;
        this.catalogue = catalogue;
        this.documents = documents;
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
     * Applies for a catalogue item that is published, not cancelled and has no matter yet, which only an undertaker of the unit named there may, or outside
     * the catalogue, where {@code itemId} is null. The matter's id follows from the act's, so that the same act sent again
     * finds what it did.
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
        if (!actor.post().equals(UNDERTAKER)) {
            return new Started(new ActResult.NotFound(), null);
        }
        CatalogueItem item = null;
        if (itemId != null) {
            item = catalogue.lock(actor.organ(), itemId).filter(i -> i.unit().equals(actor.unit()) && !i.isCancelled())
                    .orElse(null);
            if (item == null) {
                return new Started(new ActResult.NotFound(), null);
            }
            if (item.matter() != null) {
                return new Started(new ActResult.Gone(null, null), item.matter());
            }
        }
        FormDefinition form = forms.current(FORM);
        FormCheck.Result checked = new FormCheck(form, Map.of()).check(input);
        if (!checked.passed()) {
            return new Started(new ActResult.Refused(checked.problems()), null);
        }
        StartApplied fact = fact(item, matter, actor, checked.values());
        if (item != null) {
            catalogue.started(itemId, matter);
        }
        readers.letRead(matter, actor.organ(), List.of(actor.unit(),
                directory.unitWithFunction(actor.organ(), "office").orElse(NOBODY)));
        long sequence = recorder.record(new Recorder.Judged(matter, before, id, actor, Entry.Cause.PERSON, KEY,
                List.of(LegalBasis.order713("10-1"), LegalBasis.order713("10-2")), List.of(fact)),
                () -> engine.start("majorDecision", matter, Map.of("leadUnit", actor.unit().value(), "underWay", false)));
        return new Started(new ActResult.Recorded(sequence, false), matter);
    }

    private StartApplied fact(CatalogueItem item, MatterId matter, Actor actor, FormValues values) {
        return new StartApplied(clock.today(), actor.organ(), values.text("title"),
                values.choice("decisionClass", DecisionClass.class), item == null ? null : item.year(),
                item == null ? null : item.number(), values.textOrNull("outsideReason"),
                values.choice("confidentiality", Confidentiality.class), Proposals.argued(values), Proposals.priorWork(values),
                documentsOf(matter, actor, values), actor.unit(), actor.person(),
                profiles.get(directory.profileOf(actor.organ())).reference());
    }

    private List<DocumentRef> documentsOf(MatterId matter, Actor actor, FormValues values) {
        return values.files("documents").stream().map(DocumentId::of)
                .map(id -> documents.forMatter(id, matter, actor)).toList();
    }
}
