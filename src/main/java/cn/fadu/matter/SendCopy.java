package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.WorkFact.CopySent;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.worklist.Copies;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings a matter to the notice of units or people (抄送): anybody who may read it can, and who gets it may read it then. */
@Component
class SendCopy implements FreeAct {

    private final Directory directory;
    private final MatterReaders readers;
    private final Copies copies;

    SendCopy(Directory directory, MatterReaders readers, Copies copies) {
        this.directory = directory;
        this.readers = readers;
        this.copies = copies;
    }

    @Override
    public String key() {
        return "act_sendCopy";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of();
    }

    @Override
    public Desk desk() {
        return null;
    }

    @Override
    public Set<MatterKind> kinds() {
        return Set.of(MatterKind.values());
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.start() != null;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<UnitId> units = values.ticked("units").stream().map(UnitId::new).toList();
        List<PersonId> people = values.rows("people").stream().map(row -> new PersonId(row.text("person"))).distinct().toList();
        if (units.isEmpty() && people.isEmpty()) {
            return ActOutcome.refused("units", "problem.copy-to-nobody");
        }
        List<Holder> holders = directory.staffOf(context.actor().organ()).stream()
                .filter(h -> people.contains(h.person())).toList();
        List<UnitId> reading = Stream.concat(units.stream(), holders.stream().map(Holder::unit)).distinct().toList();
        CopySent sent = new CopySent(context.today(), units, people, values.textOrNull("note"), context.person());
        return ActOutcome.done(sent).then(() -> {
            readers.letRead(context.matter(), context.actor().organ(), reading);
            units.forEach(unit -> copies.send(context.matter(), context.actor(), unit, null, sent.note()));
            holders.forEach(h -> copies.send(context.matter(), context.actor(), h.unit(), h.person(), sent.note()));
        });
    }
}
