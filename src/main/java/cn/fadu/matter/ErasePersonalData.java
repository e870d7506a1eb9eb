package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.Keeping;
import cn.fadu.dossier.PersonalFact.Kept;
import cn.fadu.dossier.PersonalFact.Named;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalValue.Erasure;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Statute;
import cn.fadu.worklist.ActScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Erases personal data of members of the public on request, and answers for what stays (删除个人信息, Personal Information
 * Protection Law, Arts. 47 and 50). The head of the undertaking unit decides, which collected the data, or the head of the
 * office for the organ, whose record it is.
 */
@Component
class ErasePersonalData implements FreeAct {

    private final PersonalValueStore store;
    private final List<PersonalTraces> traces;

    ErasePersonalData(PersonalValueStore store, List<PersonalTraces> traces) {
        this.store = store;
        this.traces = traces;
    }

    @Override
    public String key() {
        return "act_erasePersonalData";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.parse("personal-information-law/47-1"), LegalBasis.parse("personal-information-law/50-1"),
                LegalBasis.order713("33"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/unit-head");
    }

    @Override
    public Set<Desk> otherDesks() {
        return Set.of(Desk.parse("office/office-head"));
    }

    @Override
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.values());
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start() != null && dossier.hasHeardPublic();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate requestedOn = values.date("requestedOn");
        if (requestedOn.isAfter(context.today())) {
            return ActOutcome.refused("requestedOn", "problem.future-date", context.today());
        }
        Set<String> ticked = new HashSet<>(values.ticked("values"));
        List<PersonalValueStore.Kept> chosen = new ArrayList<>(store.inRecord(context.matter()).stream()
                .filter(kept -> ticked.contains(kept.value().commitment().committed().hex())).toList());
        List<Long> numbers = values.rows("opinions").stream().map(row -> (long) row.number("number", 0)).distinct().toList();
        List<PersonalValueStore.Kept> givers = store.ofEntries(StreamId.intakeOf(context.matter()), numbers).stream()
                .filter(kept -> !kept.value().isErased()).toList();
        Optional<Long> nameless = numbers.stream().filter(n -> givers.stream().noneMatch(g -> g.entry() == n)).findFirst();
        if (nameless.isPresent()) {
            return ActOutcome.refused("opinions", "problem.no-name-on-file", nameless.get());
        }
        chosen.addAll(givers);
        return chosen.isEmpty() ? ActOutcome.refused("values", "problem.nothing-to-erase")
                : erase(context, values, requestedOn, chosen);
    }

    private ActOutcome erase(ActContext context, FormValues values, LocalDate requestedOn,
                             List<PersonalValueStore.Kept> chosen) {
        List<Named> erased = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (PersonalValueStore.Kept one : chosen) {
            Optional<Keeping> keeping = Statute.keepsPersonalData(context.dossier(), one.use(), context.today());
            if (keeping.isPresent()) {
                kept.add(new Kept(one.value().commitment(), one.use(), one.entry(), keeping.get()));
            } else {
                erased.add(new Named(one.value().commitment(), one.use(), one.entry()));
                words.add(one.value().value());
            }
        }
        PersonalDataErased fact = new PersonalDataErased(context.today(), requestedOn,
                values.choice("ground", ErasureGround.class), erased, kept, values.textOrNull("note"),
                context.document(values, "request"), context.person());
        return ActOutcome.done(fact).then(() -> carryOut(context.matter(), fact, words));
    }

    private void carryOut(MatterId matter, PersonalDataErased fact, List<String> words) {
        long entry = ActScope.current().orElseThrow().sequence();
        store.erase(fact.erased().stream().map(Named::value).toList(), new Erasure(fact.on(), fact.ground(), entry));
        List<PersonalText> restricted = fact.kept().stream().filter(k -> k.because().restricts()).map(Kept::value).toList();
        store.restrict(restricted, fact.on());
        traces.forEach(trace -> trace.forget(matter, words));
    }
}
