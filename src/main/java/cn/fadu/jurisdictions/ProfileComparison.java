package cn.fadu.jurisdictions;

import cn.fadu.jurisdictions.ProfilePage.Change;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Practice;
import cn.fadu.statute.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What one profile says otherwise than another. */
@Component
class ProfileComparison {

    private final ProfileWords words;

    ProfileComparison(ProfileWords words) {
        this.words = words;
    }

    /** By what stands on the day, numbers first. */
    List<Change> changes(Profile from, Profile to, LocalDate on) {
        List<Change> changes = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            String before = from.find(figure, on).map(p -> words.value(figure, p.value())).orElse(null);
            String after = to.find(figure, on).map(p -> words.value(figure, p.value())).orElse(null);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(words.figure(figure), before, after));
            }
        }
        for (Practice practice : Practice.values()) {
            boolean asked = from.asksFor(practice, on);
            if (asked != to.asksFor(practice, on)) {
                changes.add(new Change(words.practice(practice), words.asked(asked), words.asked(!asked)));
            }
        }
        return changes;
    }
}
