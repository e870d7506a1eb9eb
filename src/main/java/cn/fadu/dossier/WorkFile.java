package cn.fadu.dossier;

import cn.fadu.dossier.WorkFact.ActedOnBehalf;
import cn.fadu.dossier.WorkFact.ClashShown;
import cn.fadu.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who had a hand in a matter, for the separation of duties. Bounded by people times kinds of fact.
 *
 * @param hands    who stated which kind of fact, each once, in the order in which they first did
 * @param standIns who acted for whom, each pair once; the two count as one where duties are separated
 * @param clashes  clashes of duties that were shown and accepted because nobody else was there
 */
public record WorkFile(List<Hand> hands, List<StandIn> standIns, List<ClashShown> clashes) implements StageFile {

    static final WorkFile EMPTY = new WorkFile(List.of(), List.of(), List.of());

    public WorkFile {
        hands = List.copyOf(hands);
        standIns = List.copyOf(standIns);
        clashes = List.copyOf(clashes);
    }

    /** Somebody stated a fact of this name. */
    public record Hand(String fact, PersonId person) {
    }

    /** The substitute acted for the holder of a post. */
    public record StandIn(PersonId substitute, PersonId holder) {
    }

    WorkFile withHand(Fact fact) {
        Hand hand = new Hand(fact.getClass().getSimpleName(), fact.by());
        return fact.by() == null || hands.contains(hand) ? this : new WorkFile(appended(hands, hand), standIns, clashes);
    }

    WorkFile with(ActedOnBehalf fact) {
        StandIn pair = new StandIn(fact.by(), fact.onBehalfOf());
        return standIns.contains(pair) ? this : new WorkFile(hands, appended(standIns, pair), clashes);
    }

    WorkFile with(ClashShown fact) {
        boolean known = clashes.stream().anyMatch(c -> c.rule().equals(fact.rule()) && c.by().equals(fact.by()));
        return known ? this : new WorkFile(hands, standIns, appended(clashes, fact));
    }

    /** Everybody who stated such a fact, and whoever they stood in for or who stood in for them. */
    Set<PersonId> hands(Class<? extends Fact> kind) {
        return withStandIns(hands.stream().filter(h -> FactJson.isA(h.fact(), kind)).map(Hand::person)
                .collect(Collectors.toSet()));
    }

    /** These people, and whoever they stood in for or who stood in for them in the matter. */
    Set<PersonId> withStandIns(Set<PersonId> people) {
        return Stream.concat(people.stream(), standIns.stream().flatMap(pair -> people.contains(pair.substitute())
                ? Stream.of(pair.holder()) : people.contains(pair.holder()) ? Stream.of(pair.substitute()) : Stream.of()))
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
