package cn.fadu.dossier;

import cn.fadu.dossier.LegalityFact.AdviserDeclared;
import cn.fadu.dossier.LegalityFact.AdvisersAdded;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.dossier.LegalityFact.ReviewAssigned;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reviews a submission and who was heard about it.
 *
 * @param assignment   null until the file was assigned
 * @param added        advisers asked after the assignment
 * @param declarations the latest of each adviser
 * @param inquiries    how often the reviewer asked somebody else; that never counts as review
 */
public record AdviceFile(ReviewAssigned assignment, List<AdvisersAdded> added, List<AdviserDeclared> declarations, List<LegalAdviceGiven> given,
                         List<ReviewMeetingHeld> meetings, int inquiries) {

    static final AdviceFile EMPTY = new AdviceFile(null, List.of(), List.of(), List.of(), List.of(), 0);

    public AdviceFile {
        added = added == null ? List.of() : List.copyOf(added);
        declarations = List.copyOf(declarations);
        given = List.copyOf(given);
        meetings = List.copyOf(meetings);
    }

    /** Everybody who was asked for an opinion, each once, in the order in which they were asked. */
    public List<PersonId> asked() {
        return assignment == null ? List.of() : Stream.concat(assignment.advisers().stream(),
                added.stream().flatMap(a -> a.advisers().stream())).distinct().toList();
    }

    /** The advisers by name who gave an opinion by the end of the day, in writing or at a review meeting. */
    public Set<PersonId> heardBy(LocalDate day) {
        return Stream.concat(given.stream().filter(a -> !a.on().isAfter(day)).map(LegalAdviceGiven::adviser),
                        meetings.stream().filter(m -> !m.on().isAfter(day)).flatMap(m -> m.views().stream())
                                .map(ReviewMeetingHeld.View::adviser))
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** How many gave an opinion by the end of the day; one of whom the record gives no name counts as somebody else. */
    public int countHeardBy(LocalDate day) {
        long nameless = given.stream().filter(a -> !a.on().isAfter(day) && a.adviser() == null).count();
        return heardBy(day).size() + (int) nameless;
    }

    /** How many of those asked gave no opinion by the end of the day and did not withdraw (逾期未出具). */
    public int silentOn(LocalDate day) {
        if (assignment == null) {
            return 0;
        }
        Set<PersonId> heard = heardBy(day);
        return asked().isEmpty() ? Math.max(0, assignment.advisersAsked() - heard.size())
                : (int) asked().stream().filter(a -> !heard.contains(a) && !hasWithdrawn(a)).count();
    }

    /** The advisers asked whose opinion can still come. */
    public List<PersonId> awaited() {
        return asked().stream().filter(a -> !hasWithdrawn(a) && given.stream().noneMatch(g -> a.equals(g.adviser()))).toList();
    }

    /** Whether the adviser declared that nothing stands against giving an opinion. */
    public boolean hasAccepted(PersonId adviser) {
        return declarations.stream().anyMatch(d -> adviser.equals(d.adviser()) && d.accepts());
    }

    public boolean hasWithdrawn(PersonId adviser) {
        return declarations.stream().anyMatch(d -> adviser.equals(d.adviser()) && !d.accepts());
    }

    AdviceFile with(ReviewAssigned fact) {
        return new AdviceFile(fact, List.of(), declarations, given, meetings, inquiries);
    }

    AdviceFile with(AdvisersAdded fact) {
        return new AdviceFile(assignment, LegalityFile.appended(added, fact), declarations, given, meetings, inquiries);
    }

    AdviceFile with(AdviserDeclared fact) {
        List<AdviserDeclared> latest = new ArrayList<>(declarations);
        latest.removeIf(d -> Objects.equals(d.adviser(), fact.adviser()));
        latest.add(fact);
        return new AdviceFile(assignment, added, latest, given, meetings, inquiries);
    }

    AdviceFile with(LegalAdviceGiven fact) {
        return new AdviceFile(assignment, added, declarations, LegalityFile.appended(given, fact), meetings, inquiries);
    }

    AdviceFile with(ReviewMeetingHeld fact) {
        return new AdviceFile(assignment, added, declarations, given, LegalityFile.appended(meetings, fact), inquiries);
    }

    AdviceFile with(ReviewInquiryNoted fact) {
        return new AdviceFile(assignment, added, declarations, given, meetings, inquiries + 1);
    }
}
