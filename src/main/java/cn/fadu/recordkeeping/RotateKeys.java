package cn.fadu.recordkeeping;

import cn.fadu.identity.Access;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.KeyRotation;
import cn.fadu.ledger.KeyRotation.Rotation;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Has new keys made that sign the record. The entry in the stream of administration names them, so that the checkpoint which
 * covers it, signed by the old keys and the new, vouches for these.
 */
@Service
public class RotateKeys {

    /** Key of the act. */
    public static final String ACTION = "admin_keyRotated";

    private final Ledger ledger;
    private final KeyRotation rotation;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    RotateKeys(Ledger ledger, KeyRotation rotation, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.rotation = rotation;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Makes the keys and records it; the same act sent again does nothing.
     *
     * @param reason why, not blank
     * @throws AccessDeniedException           for everybody but the security administrator
     * @throws cn.fadu.ledger.RecordRefused when the key directory cannot be written to
     */
    @Transactional
    public void execute(ActId act, Actor actor, String reason) {
        StreamId stream = StreamId.administrationOf(actor.organ());
        ledger.lock(stream, actor.organ());
        if (!Access.changesKeys(actor)) {
            throw new AccessDeniedException("keys are changed by the security administrator");
        }
        if (ledger.byAct(act).isPresent()) {
            return;
        }
        Rotation made = rotation.rotate();
        ledger.append(new NewEntry(stream, act, clock.now(), clock.today(), actor, Entry.Cause.PERSON, ACTION, List.of(),
                versions.of(actor.organ()), CanonicalJson.write(payload(made, reason)), List.of()));
    }

    private static ObjectNode payload(Rotation rotation, String reason) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        ObjectNode rotated = payload.putObject("keyRotated");
        rotated.put("number", rotation.made().get(0).number());
        add(rotated.putArray("verifierKeys"), rotation.made());
        add(rotated.putArray("signedAlongBy"), rotation.before());
        rotated.put("reason", reason);
        return payload;
    }

    private static void add(ArrayNode array, List<PublishedKey> keys) {
        keys.forEach(k -> array.add(k.key().verifierKey()));
    }
}
