package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.SubmittedToMeeting;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a meeting did with a matter, also when the matter has come to another meeting since. */
@Component
public class ItemHistory {

    private static final int PAGE = 500;

    private final Ledger ledger;

    ItemHistory(Ledger ledger) {
        this.ledger = ledger;
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
        Dossier dossier = Dossier.EMPTY;
        Dossier left = null;
        long after = 0;
        List<Entry> page;
        do {
            page = ledger.read(StreamId.of(matter), after, PAGE);
            for (Entry entry : page) {
                for (Fact fact : FactJson.read(entry.payload())) {
                    if (fact instanceof SubmittedToMeeting && tookUp(meeting, dossier)) {
                        left = dossier;
                    }
                    dossier = dossier.plus(fact);
                }
                after = entry.sequence();
            }
        } while (page.size() == PAGE);
        return Optional.ofNullable(left);
    }

    private static boolean tookUp(Meeting meeting, Dossier dossier) {
        return dossier.deliberation().opening() != null && dossier.deliberation().opening().meeting().equals(meeting.id());
    }
}
