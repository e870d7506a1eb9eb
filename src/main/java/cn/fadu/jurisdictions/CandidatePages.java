package cn.fadu.jurisdictions;

import cn.fadu.identity.Directory;
import cn.fadu.jurisdictions.CandidatePage.Preview;
import cn.fadu.jurisdictions.Candidates.Effect;
import cn.fadu.jurisdictions.Candidates.Touched;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.statute.RefusedProfile;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts in words what a candidate would change, or why it cannot be adopted. */
@Component
class CandidatePages {

    private static final int ON_A_PAGE = 20;
    private static final int BRIEF = 8;

    private final Candidates candidates;
    private final ProfilesInForce profiles;
    private final ProfileComparison comparison;
    private final ProfileWords words;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    CandidatePages(Candidates candidates, ProfilesInForce profiles, ProfileComparison comparison, ProfileWords words,
                   Directory directory, OfficialClock clock, Texts texts) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.comparison = comparison;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    List<String> problems(RuntimeException why) {
        return why instanceof RefusedProfile refused ? refused.faults().stream().map(words::fault).toList()
                : List.of(texts.text("profiles.problem.other-organ", why.getMessage()));
    }

    /** {@code page} counts from one; a page there is not is taken for the nearest. */
    Preview preview(Actor actor, Profiles.Candidate candidate, int page, String reason, String problem) {
        Effect effect = candidates.effect(actor, candidate);
        int pages = Math.max(1, (effect.touched().size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(page, pages));
        Profile further = candidate.profile();
        Optional<Profile> present = profiles.all().find(further.code());
        Profile compared = present.orElseGet(() -> further.parent() == null ? further : candidate.all().get(further.parent()));
        return new Preview(further.reference(), present.map(Profile::reference).orElse(null),
                comparison.changes(compared, further, clock.today()),
                texts.text("profiles.preview.summary", effect.judged(), effect.touched().size()),
                effect.touched().stream().skip((number - 1L) * ON_A_PAGE).limit(ON_A_PAGE).map(this::touched).toList(),
                number, pages, reason, problem);
    }

    private CandidatePage.Touched touched(Touched touched) {
        return new CandidatePage.Touched(touched.matter().toString().substring(0, BRIEF),
                directory.unitName(touched.dossier().start().organ(), touched.dossier().start().leadUnit()),
                texts.date(touched.dossier().start().on()), touched.dossier().start().profile(),
                touched.differences().stream().map(words::difference).toList());
    }
}
