package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.matter.Dossiers;
import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What a meeting did with a matter, also when the matter has come to another meeting since. */
@Component
public class ItemHistory {

    private final Dossiers dossiers;

    ItemHistory(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * The dossier as this meeting left it: up to the matter's next submission to a meeting, if there was one. Empty when the
     * meeting has not taken the matter up.
     */
    public Optional<Dossier> after(Meeting meeting, MatterId matter, Dossier now) {
        if (tookUp(meeting, now)) {
            return Optional.of(now);
        }
        return meeting.state() == Meeting.State.PLANNED ? Optional.empty() : fold(meeting, matter);
    }

    private Optional<Dossier> fold(Meeting meeting, MatterId matter) {
        List<StatedEntry> record = dossiers.record(matter);
        return IntStream.range(0, record.size()).filter(i -> submits(record.get(i)))
                .mapToObj(i -> StatedEntry.fold(record.subList(0, i))).filter(d -> tookUp(meeting, d))
                .reduce((first, last) -> last);
    }

    private static boolean submits(StatedEntry entry) {
        return entry.facts().stream().anyMatch(SubmittedToMeeting.class::isInstance);
    }

    private static boolean tookUp(Meeting meeting, Dossier dossier) {
        return dossier.deliberation().opening() != null && dossier.deliberation().opening().meeting().equals(meeting.id());
    }
}
