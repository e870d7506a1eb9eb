package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.statute.GuardedAct;
import cn.fadu.worklist.OpenWork;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All acts there are, by key. */
@Component
public class Acts {

    /** What can be done about a procedure of the past: say what is to be added or put right, erase, send a copy. */
    private static final Set<String> OF_THE_PAST = Set.of("act_recordIncident", "act_erasePersonalData", "act_sendCopy");

    private final Map<String, Act> byKey;
    private final Map<String, IntakeAct> intake;
    private final Map<String, WorkAct> about;
    private final Directory directory;

    Acts(List<Act> acts, List<IntakeAct> intake, List<WorkAct> about, Directory directory) {
        this.byKey = acts.stream().collect(Collectors.toUnmodifiableMap(Act::key, Function.identity()));
        this.intake = intake.stream().collect(Collectors.toUnmodifiableMap(IntakeAct::key, Function.identity()));
        this.about = about.stream().collect(Collectors.toUnmodifiableMap(WorkAct::key, Function.identity()));
        this.directory = directory;
    }

    /** The act of a user task; throws {@link IllegalStateException} when a model asks for an act that does not exist. */
    public Act require(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow(() -> new IllegalStateException("no act " + key));
    }

    /** The act with this key, if it is one that no task asks for and belongs to the matter's stream. */
    Optional<FreeAct> free(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(FreeAct.class::isInstance).map(FreeAct.class::cast);
    }

    Optional<IntakeAct> intake(String key) {
        return Optional.ofNullable(intake.get(key));
    }

    /** Whether an act that takes something in was done under this id. */
    boolean isTaken(ActId id) {
        return intake.values().stream().anyMatch(act -> act.taken(id).isPresent());
    }

    /** Whether the act may have been done on paper and entered later: not one that takes something in, nor one about open work. */
    public boolean mayBeOnPaper(String key) {
        return !intake.containsKey(key) && !about.containsKey(key);
    }

    /** The act with this key that is about open work. */
    public Optional<WorkAct> about(String key) {
        return Optional.ofNullable(about.get(key));
    }

    /** What the actor can do about the work now, other than doing it, in the order of the keys. */
    public List<WorkAct> offeredAbout(OpenWork work, Dossier dossier, Actor actor) {
        return about.values().stream().filter(a -> a.isOffered(work, actor, dossier))
                .sorted(Comparator.comparing(WorkAct::key)).toList();
    }

    /** The act of the law whose gate the page of this act shows beforehand, where the act itself names it. */
    public Optional<GuardedAct> guardedBy(String key) {
        return free(key).flatMap(FreeAct::guarded);
    }

    /** The act with this key, if its document gets a number. */
    Optional<NumberingAct> numbering(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(NumberingAct.class::isInstance).map(NumberingAct.class::cast);
    }

    /** Keys of all acts, for checks of models and bundles. */
    public Set<String> keys() {
        return Stream.of(byKey, intake, about).flatMap(some -> some.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What no task asks for and the actor can do on the matter now, in the order of the keys. */
    public List<OfferedAct> offered(Dossier dossier, Actor actor) {
        return Stream.concat(byKey.values().stream().filter(OfferedAct.class::isInstance), intake.values().stream())
                .map(OfferedAct.class::cast).filter(a -> isOffered(a, dossier, actor))
                .sorted(Comparator.comparing(OfferedAct::key)).toList();
    }

    /** Whether the actor, who may read the matter, can do it now: the right desk, and something to do. */
    public boolean isOffered(OfferedAct act, Dossier dossier, Actor actor) {
        return (!dossier.isPast() || OF_THE_PAST.contains(act.key())) && act.kinds().contains(dossier.start().kind())
                && (act.desk() == null ? Access.changes(actor)
                        : Stream.concat(Stream.of(act.desk()), act.otherDesks().stream())
                                .anyMatch(desk -> isAtDesk(desk, act, actor, dossier)))
                && act.isOffered(dossier);
    }

    private boolean isAtDesk(Desk desk, OfferedAct act, Actor actor, Dossier dossier) {
        if (!desk.post().equals(actor.post())) {
            return false;
        }
        if (desk.function().equals(Desk.ANY)) {
            return true;
        }
        return desk.function().equals(Desk.NAMED) ? act.namedUnits(dossier).contains(actor.unit())
                : directory.resolve(desk, actor.organ(), dossier.start().leadUnit()).equals(actor.unit());
    }
}
