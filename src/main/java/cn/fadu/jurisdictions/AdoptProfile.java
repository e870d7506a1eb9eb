package cn.fadu.jurisdictions;

import cn.fadu.editions.Edition;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Access;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Profiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Adopts a profile file: matters that start from then on go by it, those under way keep the version they started with. */
@Service
public class AdoptProfile {

    /** Key of the act. */
    public static final String ACTION = "admin_profile_adopted";

    private final Ledger ledger;
    private final Editions editions;
    private final Candidates candidates;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    AdoptProfile(Ledger ledger, Editions editions, Candidates candidates, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.editions = editions;
        this.candidates = candidates;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Adopts the file and records it in the organ's stream of administration; the same act sent again does nothing.
     *
     * @param text   of the file
     * @param reason why, not blank
     * @throws AccessDeniedException               for everybody but the security and the system administrator
     * @throws cn.fadu.statute.RefusedProfile      when the file cannot be used
     * @throws OtherOrganException                 when the profile is that of another organ
     */
    @Transactional
    public void execute(ActId act, Actor actor, String text, String reason) {
        StreamId stream = StreamId.administrationOf(actor.organ());
        ledger.lock(stream, actor.organ());
        if (!Access.adoptsProfiles(actor)) {
            throw new AccessDeniedException("profiles are adopted by the security and the system administrator");
        }
        if (ledger.byAct(act).isPresent()) {
            return;
        }
        Profiles.Candidate candidate = candidates.check(actor, text);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Entry.Versions before = versions.of(actor.organ());
        editions.adopt(new Edition(Edition.Kind.PROFILE, OrganId.INSTALLATION, candidate.fileName(), content), actor);
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.putObject("profileAdopted").put("profile", candidate.profile().reference())
                .put("file", Digest.of(content).hex()).put("digest", candidate.profile().digest().hex()).put("reason", reason);
        ledger.append(new NewEntry(stream, act, clock.now(), clock.today(), actor, Entry.Cause.PERSON, ACTION,
                List.of(LegalBasis.order713("43")), before, CanonicalJson.write(payload), List.of()));
    }
}
