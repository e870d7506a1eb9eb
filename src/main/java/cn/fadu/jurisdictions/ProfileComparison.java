package cn.fadu.jurisdictions;

import cn.fadu.jurisdictions.ProfilePage.Change;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profile.Demand;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What one profile says otherwise than another. */
@Component
class ProfileComparison {

    private final ProfileWords words;

    ProfileComparison(ProfileWords words) {
        this.words = words;
    }

    /** Numbers first: what the one says on the day, and what the other sets, with its days of force where it stands on others. */
    List<Change> changes(Profile from, Profile to, LocalDate on) {
        List<Change> changes = new ArrayList<>();
        to.figures().keySet().stream().sorted().forEach(figure -> {
            Parameter set = to.figures().get(figure);
            if (!set.equals(from.figures().get(figure))) {
                changes.add(new Change(words.figure(figure),
                        from.find(figure, on).map(p -> words.value(figure, p.value())).orElse(null),
                        words.inForce(words.value(figure, set.value()), set.provision(), on)));
            }
        });
        to.practices().keySet().stream().sorted().forEach(practice -> {
            Demand set = to.practices().get(practice);
            if (!set.equals(from.practices().get(practice))) {
                changes.add(new Change(words.practice(practice), words.asked(from.asksFor(practice, on)),
                        words.inForce(words.asked(set.required()), set.provision(), on)));
            }
        });
        return changes;
    }
}
