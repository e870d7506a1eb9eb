package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who was present and who spoke when. Only the chief and members who were present count; others at the table may speak at
 * any time. A member recorded with no comment has been heard. A correction of the record is no speaking.
 */
final class Discussion {

    private final List<Participant> participants;
    private final List<StatementMade> statements;

    Discussion(DeliberationFile file) {
        this.participants = file.opening() == null ? List.of() : file.opening().participants();
        this.statements = file.statements().stream().filter(st -> st.corrects() == null).toList();
    }

    Optional<Participant> chief() {
        return participants.stream().filter(p -> p.present() && p.seat() == Seat.CHIEF).findFirst();
    }

    List<Participant> members() {
        return participants.stream().filter(p -> p.present() && p.seat() == Seat.MEMBER).toList();
    }

    /** How many belong to the meeting, the chief included, whether they are there or not. */
    int seats() {
        return (int) participants.stream().filter(p -> p.seat() == Seat.CHIEF || p.seat() == Seat.MEMBER).count();
    }

    boolean hasSpoken(Participant participant) {
        return statements.stream().anyMatch(st -> isBy(st, participant));
    }

    List<Participant> unheardMembers() {
        return members().stream().filter(m -> !hasSpoken(m)).toList();
    }

    /** Members who spoke after the chief's last statement, or had not spoken by then. */
    List<Participant> membersNotBefore(Participant chief) {
        int last = -1;
        for (int i = 0; i < statements.size(); i++) {
            last = isBy(statements.get(i), chief) ? i : last;
        }
        List<StatementMade> before = statements.subList(0, last + 1);
        List<StatementMade> after = statements.subList(last + 1, statements.size());
        return members().stream().filter(m -> after.stream().anyMatch(st -> isBy(st, m))
                || before.stream().noneMatch(st -> isBy(st, m))).toList();
    }

    /** The names as recorded, joined as a Chinese record joins them. */
    static String names(List<Participant> people) {
        return people.stream().map(Participant::name).collect(Collectors.joining("、"));
    }

    private static boolean isBy(StatementMade statement, Participant participant) {
        return participant.person().equals(statement.speaker());
    }
}
