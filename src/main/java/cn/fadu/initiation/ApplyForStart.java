package cn.fadu.initiation;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.DocumentsOfMatters;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.PersonalValueStore;
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
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A unit applies for the start of a decision procedure, from the catalogue or outside it (启动申请, Order 713, Art. 10). */
@Service
public class ApplyForStart {

    public static final String FORM = "applyForStart";
    public static final List<LegalBasis> BASIS =
            List.of(LegalBasis.order713("10-1"), LegalBasis.order713("10-2"));
    public static final String KEY = "act_applyForStart";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final UnitId NOBODY = new UnitId("none");

    private final FirstAct firstAct;
    private final Recorder recorder;
    private final Catalogue catalogue;
    private final DocumentsOfMatters documents;
    private final MatterReaders readers;
    private final PersonalValueStore personal;
    private final Directory directory;
    private final ProfilesInForce profiles;
    private final Forms forms;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    ApplyForStart(FirstAct firstAct, Recorder recorder, Catalogue catalogue,
                DocumentsOfMatters documents, MatterReaders readers, PersonalValueStore personal, Directory directory,
                ProfilesInForce profiles, Forms forms, ProcedureEngine engine, OfficialClock clock) {
        this.firstAct = firstAct;
        this.recorder = recorder;
        this.catalogue = catalogue;
        this.documents = documents;
        this.readers = readers;
        this.personal = personal;
        this.directory = directory;
        this.profiles = profiles;
        this.forms = forms;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Applies for a catalogue item that is published, not cancelled and has no matter yet, which only an undertaker of the
     * unit named there may, or outside the catalogue, where {@code itemId} is null. What the catalogue lists was argued
     * before it was listed.
     */
    public Begun execute(CatalogueItemId itemId, ActId id, Actor actor, Map<String, List<String>> input) {
        return firstAct.perform(id, actor, (matter, before) -> once(matter, before, itemId, id, actor, input));
    }

    private Begun once(MatterId matter, Dossier before, CatalogueItemId itemId, ActId id, Actor actor,
                       Map<String, List<String>> input) {
        if (!actor.post().equals(UNDERTAKER)) {
            return Begun.notFound();
        }
        CatalogueItem item = null;
        if (itemId != null) {
            item = catalogue.lock(actor.organ(), itemId).filter(i -> i.unit().equals(actor.unit()) && !i.isCancelled())
                    .orElse(null);
            if (item == null) {
                return Begun.notFound();
            }
            if (item.matter() != null) {
                return new Begun(new ActResult.Gone(null, null), item.matter());
            }
        }
        FormDefinition form = forms.current(FORM);
        FormCheck.Result checked = new FormCheck(form, Map.of()).check(input);
        List<FieldProblem> problems = checked.passed() && item == null
                ? Proposals.notArgued(checked.values()) : checked.problems();
        if (!problems.isEmpty()) {
            return Begun.refused(problems);
        }
        PersonalValueStore.Told told = personal.taking(matter, actor.organ());
        StartApplied fact = fact(item, matter, actor, checked.values(), told);
        if (item != null) {
            catalogue.started(itemId, matter);
        }
        readers.letRead(matter, actor.organ(), List.of(actor.unit(),
                directory.unitWithFunction(actor.organ(), "office").orElse(NOBODY)));
        long sequence = recorder.record(new Recorder.Judged(matter, before, id, actor, Entry.Cause.PERSON, KEY,
                BASIS, List.of(fact)),
                () -> engine.start("majorDecision", matter, Map.of("leadUnit", actor.unit().value(), "underWay", false)));
        told.enter(StreamId.of(matter), sequence, List.of(fact));
        return Begun.recorded(sequence, matter);
    }

    private StartApplied fact(CatalogueItem item, MatterId matter, Actor actor, FormValues values,
                              ActContext.Personal told) {
        return new StartApplied(clock.today(), actor.organ(), values.text("title"),
                values.choice("decisionClass", DecisionClass.class), item == null ? null : item.year(),
                item == null ? null : item.number(), values.textOrNull("outsideReason"),
                values.choice("confidentiality", Confidentiality.class), Proposals.argued(values, told),
                Proposals.priorWork(values), documentsOf(matter, actor, values), actor.unit(), actor.person(),
                profiles.get(directory.profileOf(actor.organ())).reference());
    }

    private List<DocumentRef> documentsOf(MatterId matter, Actor actor, FormValues values) {
        return values.files("documents").stream().map(DocumentId::of)
                .map(id -> documents.forMatter(id, matter, actor)).toList();
    }
}
