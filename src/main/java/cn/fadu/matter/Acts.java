package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All acts there are, by key. */
@Component
public class Acts {

    private final Map<String, Act> byKey;
    private final Directory directory;

    Acts(List<Act> acts, Directory directory) {
        this.byKey = acts.stream().collect(Collectors.toUnmodifiableMap(Act::key, Function.identity()));
        this.directory = directory;
    }

    /** The act of a user task; throws {@link IllegalStateException} when a model asks for an act that does not exist. */
    public Act require(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow(() -> new IllegalStateException("no act " + key));
    }

    /** The act with this key, if it is one that no task asks for. */
    public Optional<FreeAct> free(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(FreeAct.class::isInstance).map(FreeAct.class::cast);
    }

    /** Keys of all acts, for checks of models and bundles. */
    public java.util.Set<String> keys() {
        return byKey.keySet();
    }

    /** The free acts that the actor can do on the matter now, in the order of their keys. */
    public List<FreeAct> offered(Dossier dossier, Actor actor) {
        return byKey.values().stream().filter(FreeAct.class::isInstance).map(FreeAct.class::cast)
                .filter(a -> isAtDesk(a.desk(), actor, dossier) && a.isOffered(dossier))
                .sorted((a, b) -> a.key().compareTo(b.key())).toList();
    }

    /** Whether the actor sits at the desk as it is resolved for this matter. */
    public boolean isAtDesk(Desk desk, Actor actor, Dossier dossier) {
        return desk.post().equals(actor.post())
                && directory.resolve(desk, actor.organ(), dossier.start().leadUnit()).equals(actor.unit());
    }
}
