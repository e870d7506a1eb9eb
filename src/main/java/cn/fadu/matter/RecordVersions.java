package cn.fadu.matter;

import cn.fadu.dossier.FactJson;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Profile;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.worklist.Models;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records for each organ, in its stream of administration, under which rules, jurisdiction profile, calendar and models it
 * works, whenever one of them is not what was recorded last: at the start of the product, when the organ is set up, and when a
 * profile or a calendar comes into force.
 */
@Service
public class RecordVersions {

    private static final String ACTION = "admin_versions_in_force";

    private final Ledger ledger;
    private final VersionsInForce versions;
    private final Directory directory;
    private final ProfilesInForce profiles;
    private final Models models;
    private final OfficialClock clock;
    private final TransactionTemplate transaction;

    RecordVersions(Ledger ledger, VersionsInForce versions, Directory directory, ProfilesInForce profiles, Models models,
                   OfficialClock clock, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.versions = versions;
        this.directory = directory;
        this.profiles = profiles;
        this.models = models;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What the entry states: the versions by name, and by digest what a name does not settle.
     *
     * @param profileDigest {@link Profile#digest()}, or null for a profile that the product does not know
     * @param models        {@link Models#digest()}
     */
    record VersionsTaken(String rules, String profile, String profileDigest, String calendar, String models) {
    }

    /** Before the sample matters of a demonstration begin. */
    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    public void execute() {
        String digest = models.digest().hex();
        directory.organs().forEach(organ -> transaction.executeWithoutResult(status -> record(organ, digest)));
    }

    private void record(OrganId organ, String modelsDigest) {
        StreamId stream = StreamId.administrationOf(organ);
        long head = ledger.lock(stream, organ);
        Entry.Versions inForce = versions.of(organ);
        byte[] payload = FactJson.payload(VersionsTaken.class.getSimpleName(), new VersionsTaken(inForce.rules(), inForce.profile(),
                profiles.find(inForce.profile()).map(p -> p.digest().hex()).orElse(null), inForce.calendar(), modelsDigest));
        if (last(stream, head).filter(entry -> Arrays.equals(entry.payload(), payload)).isEmpty()) {
            ledger.append(new NewEntry(stream, new ActId(UUID.randomUUID()), clock.now(), clock.today(), Actor.system(organ),
                    Entry.Cause.SYSTEM, ACTION, List.of(), inForce, payload, List.of()));
        }
    }

    /** What was recorded last. */
    private Optional<Entry> last(StreamId stream, long head) {
        for (long before = head + 1; before > 1; before -= Ledger.PIECE) {
            Optional<Entry> found = ledger.readBack(stream, before, Ledger.PIECE).stream()
                    .filter(entry -> entry.action().equals(ACTION)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
