package cn.fadu.search;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.WorkFact.Recalled;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.matter.web.ReadableEntries;
import cn.fadu.participation.Opinions;
import cn.fadu.search.SearchIndex.Followed;
import cn.fadu.search.SearchIndex.MatterRow;
import cn.fadu.search.SearchIndex.Withheld;
import cn.fadu.search.SearchableText.Place;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Brings what is searched of one matter up to its record. What was taken back is not searched, nor what stands beside erased or
 * restricted personal data, nor any text in which erased data stood word by word.
 */
@Component
class FollowMatter {

    /** To be raised whenever the same record would give other texts or other tokens. */
    static final int VERSION = 1;
    private static final int OPINIONS = 500;

    private final SearchIndex index;
    private final Ledger ledger;
    private final Opinions opinions;
    private final PersonalValueStore people;

    FollowMatter(SearchIndex index, Ledger ledger, Opinions opinions, PersonalValueStore people) {
        this.index = index;
        this.ledger = ledger;
        this.opinions = opinions;
        this.people = people;
    }

    /** What an entry states. */
    private record Stated(Entry entry, List<Fact> facts) {
    }

    /** What of the matter must not be searched. */
    private record Hidden(Set<PersonalText> people, Set<Withheld> places) {
    }

    /** The present transaction holds the {@link SearchLock}. */
    void follow(MatterId id) {
        MatterRow matter = index.matter(id).orElseThrow(() -> new IllegalArgumentException("no such matter: " + id));
        Followed before = index.followed(id).filter(f -> f.version() == VERSION).orElse(null);
        if (before == null) {
            index.remove(id);
            before = new Followed(VERSION, 0, 0);
        }
        Hidden hidden = hidden(id);
        List<Stated> stated = stated(matter, before.sequence());
        if (before.sequence() > 0 && stated.stream().flatMap(s -> s.facts().stream()).anyMatch(PersonalDataErased.class::isInstance)) {
            index.remove(id, Place.ENTRY);
            stated = stated(matter, 0);
        }
        addTitle(matter, hidden);
        addEntries(matter, stated, hidden);
        index.remove(id, Place.OPINION, hidden.places().stream().filter(w -> w.place() == Place.OPINION).map(Withheld::number).toList());
        long last = addOpinions(matter, before.opinions(), hidden);
        index.follow(matter, new Followed(VERSION, matter.sequence(), last),
                FactJson.readDossier(matter.dossier()).expertReview().keepsOpinionsApart());
    }

    private Hidden hidden(MatterId matter) {
        List<PersonalValueStore.Kept> withheld = people.withheld(matter);
        Stream<Withheld> opinionsGiven = withheld.stream().filter(k -> k.use() == PersonalUse.OPINION_GIVER)
                .map(k -> new Withheld(Place.OPINION, k.entry()));
        return new Hidden(withheld.stream().map(k -> k.value().commitment()).collect(Collectors.toSet()),
                Stream.concat(opinionsGiven, index.withheld(matter).stream()).collect(Collectors.toSet()));
    }

    /** The entries after this one that the matter's row knows of. */
    private List<Stated> stated(MatterRow matter, long after) {
        List<Stated> stated = new ArrayList<>();
        long last = after;
        List<Entry> piece;
        do {
            piece = ledger.read(StreamId.of(matter.matter()), last, Ledger.PIECE);
            piece.stream().filter(e -> e.sequence() <= matter.sequence()).forEach(e -> stated.add(new Stated(e, FactJson.read(e.payload()))));
            last += piece.size();
        } while (piece.size() == Ledger.PIECE);
        return stated;
    }

    private void addTitle(MatterRow matter, Hidden hidden) {
        SearchableText title = new SearchableText(Place.TITLE, 0, TextKind.TITLE, matter.startedOn(), null, null, matter.title());
        if (!hidden.places().contains(new Withheld(Place.TITLE, 0)) && !index.hasTitle(matter)) {
            index.remove(matter.matter(), Place.TITLE);
            index.add(matter.organ(), matter.matter(), List.of(title));
        }
    }

    private void addEntries(MatterRow matter, List<Stated> stated, Hidden hidden) {
        Set<Long> takenBack = stated.stream().flatMap(s -> s.facts().stream()).filter(Recalled.class::isInstance)
                .map(f -> ((Recalled) f).entry()).collect(Collectors.toSet());
        index.remove(matter.matter(), Place.ENTRY, takenBack);
        List<SearchableText> texts = stated.stream().filter(s -> !takenBack.contains(s.entry().sequence())
                && !hidden.places().contains(new Withheld(Place.ENTRY, s.entry().sequence())))
                .flatMap(s -> texts(s, hidden)).toList();
        index.add(matter.organ(), matter.matter(), texts);
    }

    private static Stream<SearchableText> texts(Stated stated, Hidden hidden) {
        Entry entry = stated.entry();
        String apartOf = ReadableEntries.isOpinionOfExpert(entry) ? entry.actor().person().value() : null;
        return stated.facts().stream().flatMap(fact -> FactTexts.of(fact, hidden.people()).stream())
                .map(found -> new SearchableText(Place.ENTRY, entry.sequence(), found.kind(), entry.legalDate(), entry.action(), apartOf,
                        found.text()));
    }

    /** Answers the number of the last opinion there is. */
    private long addOpinions(MatterRow matter, long after, Hidden hidden) {
        long last = after;
        List<Opinions.Listed> piece;
        do {
            piece = opinions.list(matter.matter(), last, OPINIONS);
            index.add(matter.organ(), matter.matter(), piece.stream()
                    .filter(o -> !hidden.places().contains(new Withheld(Place.OPINION, o.sequence())))
                    .map(o -> new SearchableText(Place.OPINION, o.sequence(), TextKind.PUBLIC_OPINION, o.receivedOn(), null, null,
                            o.clause() == null ? o.content() : o.clause() + "\n" + o.content())).toList());
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).sequence();
        } while (piece.size() == OPINIONS);
        return last;
    }
}
