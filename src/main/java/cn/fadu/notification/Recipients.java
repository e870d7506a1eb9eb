package cn.fadu.notification;

import cn.fadu.identity.Directory;
import cn.fadu.identity.Posts;
import cn.fadu.notification.Recipient.Role;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is told: who took the work, otherwise everybody who holds its post in the unit; from orange on also the head of the
 * unit; at red also the office. Who stands in for one of them is told as well, and everybody once.
 */
@Component
class Recipients {

    private static final String OFFICE = "office";
    private static final List<PostKind> OFFICE_POSTS = List.of(new PostKind("office"), new PostKind("office-head"));

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    Collection<Recipient> of(OrganId organ, RunningLimit limit, Level level) {
        Map<PersonId, Recipient> told = new LinkedHashMap<>();
        responsible(organ, limit).forEach(a -> add(told, a, Role.RESPONSIBLE));
        if (level != Level.YELLOW) {
            Posts.heads().stream().sorted((a, b) -> a.value().compareTo(b.value())).flatMap(p -> holders(organ, limit.unit(), p))
                    .forEach(a -> add(told, a, Role.HEAD));
        }
        if (level == Level.RED) {
            directory.unitWithFunction(organ, OFFICE).stream().flatMap(unit -> OFFICE_POSTS.stream()
                    .flatMap(p -> holders(organ, unit, p))).forEach(a -> add(told, a, Role.OFFICE));
        }
        return told.values();
    }

    /** Who took the work and left the post meanwhile has it no longer. */
    private List<Actor> responsible(OrganId organ, RunningLimit limit) {
        List<Actor> all = holders(organ, limit.unit(), limit.post()).toList();
        List<Actor> taken = all.stream().filter(a -> a.principal().equals(limit.takenBy())).toList();
        return taken.isEmpty() ? all : taken;
    }

    /** The holders of the post, each followed by who stands in for them. */
    private Stream<Actor> holders(OrganId organ, UnitId unit, PostKind post) {
        List<Actor> holders = new ArrayList<>();
        directory.holders(organ, unit, post).forEach(h -> {
            holders.add(new Actor(organ, h.person(), unit, post, null));
            directory.substitutesFor(organ, h.person(), unit, post)
                    .forEach(s -> holders.add(new Actor(organ, s, unit, post, h.person())));
        });
        return holders.stream();
    }

    private static void add(Map<PersonId, Recipient> told, Actor who, Role role) {
        told.putIfAbsent(who.person(), new Recipient(who, role));
    }
}
