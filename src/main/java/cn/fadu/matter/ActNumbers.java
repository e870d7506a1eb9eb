package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.numbering.DocumentNumbers;
import cn.fadu.numbering.GivenNumber;
import cn.fadu.numbering.NumberUsedException;
import cn.fadu.numbering.NumberWanted;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Numbers of the documents that acts make. */
@Component
public class ActNumbers {

    private final Acts acts;
    private final DocumentNumbers numbers;

    ActNumbers(Acts acts, DocumentNumbers numbers) {
        this.acts = acts;
        this.numbers = numbers;
    }

    /** A number given by hand that another document has. */
    static final class NumberRefusedException extends RuntimeException {

        private final String field;
        private final String number;

        NumberRefusedException(String field, NumberUsedException cause) {
            super(cause);
            this.field = field;
            this.number = cause.number();
        }

        String field() {
            return field;
        }

        String number() {
            return number;
        }
    }

    /** The number the act would give on the day, by the field that may stay empty for it; nothing for other acts. */
    public Map<String, String> next(String act, MatterId matter, Dossier dossier, Actor actor, LocalDate on) {
        return acts.numbering(act).map(NumberingAct::numbered)
                .map(f -> Map.of(f.key(), numbers.next(wanted(f, null, on, matter, dossier, actor)))).orElseGet(Map::of);
    }

    /** The numbers of one act. */
    Taken taking(MatterId matter, Dossier dossier, Actor actor) {
        return new Taken(matter, dossier, actor);
    }

    private static NumberWanted wanted(NumberedField field, String typed, LocalDate on, MatterId matter, Dossier dossier,
                                       Actor actor) {
        String owner = field.owner().apply(dossier);
        return new NumberWanted(actor.organ(), field.kind(), on, owner == null ? "matter/" + matter : owner, typed);
    }

    /** What an act was given, to be entered when it is recorded. */
    final class Taken implements ActContext.Numbers {

        private final MatterId matter;
        private final Dossier dossier;
        private final Actor actor;
        private final List<GivenNumber> given = new ArrayList<>();

        private Taken(MatterId matter, Dossier dossier, Actor actor) {
            this.matter = matter;
            this.dossier = dossier;
            this.actor = actor;
        }

        @Override
        public String give(NumberedField field, String typed, LocalDate on) {
            try {
                GivenNumber number = numbers.give(wanted(field, typed, on, matter, dossier, actor));
                given.add(number);
                return number.text();
            } catch (NumberUsedException e) {
                throw new NumberRefusedException(field.key(), e);
            }
        }

        void enter(long sequence) {
            given.forEach(number -> numbers.enter(number, matter, sequence, actor.person()));
        }
    }
}
