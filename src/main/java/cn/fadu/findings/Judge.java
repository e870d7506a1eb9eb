package cn.fadu.findings;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Situations;
import cn.fadu.shared.Digest;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Rule;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks every rule what it says of a matter as its record stands, under the versions and on the day in force. */
@Component
class Judge {

    private final Situations situations;
    private final Map<String, Digested> digests = new ConcurrentHashMap<>();

    Judge(Situations situations) {
        this.situations = situations;
    }

    /** A profile and its digest, which takes longer to compute than a matter to judge. */
    private record Digested(Profile profile, String digest) {
    }

    /** The rules asked, in the order of the answers. */
    List<Rule> rules() {
        return Statute.rules();
    }

    /** The version of those rules. */
    String version() {
        return Statute.VERSION;
    }

    Judged judge(Dossier dossier) {
        Situation situation = situations.of(dossier);
        return new Judged(new JudgedUnder(version(), dossier.start().profile(), digest(situation.profile()),
                situation.calendar().version(), order()), situation.today(),
                rules().stream().map(rule -> answer(rule, situation)).toList());
    }

    private static RuleAnswer answer(Rule rule, Situation situation) {
        return rule.lookBack(situation)
                .map(v -> new RuleAnswer(rule.id(), rule.happenedOn(situation.dossier()).orElse(null), v))
                .orElseGet(() -> new RuleAnswer(rule.id(), null, null));
    }

    /** The digest of the rules asked. */
    String order() {
        return Digest.ofText(ids()).hex().substring(0, 16);
    }

    /** The ids of the rules asked, joined by spaces. */
    String ids() {
        return rules().stream().map(Rule::id).collect(Collectors.joining(" "));
    }

    String digest(Profile profile) {
        Digested kept = digests.get(profile.reference());
        if (Optional.ofNullable(kept).filter(k -> k.profile() == profile).isEmpty()) {
            kept = new Digested(profile, profile.digest().hex());
            digests.put(profile.reference(), kept);
        }
        return kept.digest();
    }
}
