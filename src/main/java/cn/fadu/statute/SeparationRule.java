package cn.fadu.statute;

import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact;
import cn.fadu.dossier.ExpertFact;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.UnitChecked;
import cn.fadu.dossier.LegalityFact.UnitDiscussed;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.FileAppraised;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.RiskFact;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One separation of duties: whoever did the one in a matter may not do the other. The desk and the act say where it applies,
 * the dossier who is barred there.
 *
 * @param id       name of the rule; its text is {@code separation.<id>}
 * @param sections whether colleagues of the same section are barred as well
 */
record SeparationRule(String id, LegalBasis basis, boolean sections, BiPredicate<Desk, String> where,
                      Function<Dossier, Set<PersonId>> barred) {

    private static final String LEGALITY = "legality";

    static final List<SeparationRule> ALL = List.of(
            new SeparationRule("reviewerDidNotDraft", LegalBasis.order713("25-1"), true, at(LEGALITY),
                    SeparationRule::submitters),
            new SeparationRule("opinionSeenByOthers", LegalBasis.order713("28"), false,
                    (desk, act) -> desk.function().equals(LEGALITY) && !desk.post().value().equals("reviewer"),
                    SeparationRule::drafterOfOpinion),
            new SeparationRule("adviserDoesNotReview", LegalBasis.order713("28"), false, at(LEGALITY),
                    SeparationRule::advisers),
            new SeparationRule("adviserDidNotReview", LegalBasis.order713("28"), false, at("advisers"),
                    SeparationRule::drafterOfOpinion),
            new SeparationRule("recorderTakesNoPart", LegalBasis.order713("30-3"), false, at("office", "recorder"),
                    SeparationRule::atTheTable),
            new SeparationRule("expertDidNotDraft", LegalBasis.order713("20"), false, at("experts"), SeparationRule::drafters),
            new SeparationRule("presiderDidNotDraft", LegalBasis.order713("17"), false, at(Desk.LEAD, "presider"),
                    SeparationRule::drafters),
            new SeparationRule("evaluatorDidNotAssess", LegalBasis.order713("36-2"), false, at("evaluation"),
                    d -> union(d.hands(ExpertFact.class), d.hands(RiskFact.class), drafters(d))),
            new SeparationRule("assessorDidNotDraft", LegalBasis.order713("22-1"), false, at("risk"),
                    SeparationRule::drafters),
            new SeparationRule("publisherDidNotCheck", LegalBasis.order713("32"), false,
                    (desk, act) -> act.equals("userTask_publishDecision") || act.equals("act_publishAgain"),
                    d -> d.hands(DisclosureChecked.class)),
            new SeparationRule("destroyerDidNotFile", LegalBasis.order713("33"), false,
                    (desk, act) -> act.equals("act_decideDestruction") || act.equals("act_destroyFile"),
                    d -> union(d.hands(FileClosed.class), d.hands(FileAppraised.class))),
            new SeparationRule("regulatorDidNotDraft", LegalBasis.parse("fair-competition-regulation/14"), false,
                    at("market"), SeparationRule::drafters),
            new SeparationRule("regulatorDidNotScreen", LegalBasis.parse("fair-competition-regulation/14"), false,
                    at("market"), d -> d.hands(FairCompetitionScreened.class)));

    private static BiPredicate<Desk, String> at(String function) {
        return (desk, act) -> desk.function().equals(function);
    }

    private static BiPredicate<Desk, String> at(String function, String post) {
        return (desk, act) -> desk.function().equals(function) && desk.post().value().equals(post);
    }

    private static Set<PersonId> drafters(Dossier dossier) {
        return union(dossier.drafters(), dossier.hands(DraftFact.class));
    }

    /** Who drafted, and who checked, discussed or signed the submission within the unit that drafted. */
    private static Set<PersonId> submitters(Dossier dossier) {
        return union(drafters(dossier), dossier.hands(UnitChecked.class), dossier.hands(UnitDiscussed.class),
                dossier.hands(SubmissionSigned.class));
    }

    /** Who wrote the opinion that is on its way; an issued one is behind us. */
    private static Set<PersonId> drafterOfOpinion(Dossier dossier) {
        OpinionDrafted opinion = dossier.legality().opinionDraft();
        return opinion == null || dossier.legality().issued() != null ? Set.of() : dossier.withStandIns(Set.of(opinion.by()));
    }

    private static Set<PersonId> advisers(Dossier dossier) {
        return dossier.withStandIns(dossier.legality().advice().stream().map(LegalAdviceGiven::adviser)
                .collect(Collectors.toSet()));
    }

    /** Members and chief at the meeting that has the matter, and who drafted what is discussed. */
    private static Set<PersonId> atTheTable(Dossier dossier) {
        DiscussionOpened opening = dossier.deliberation().opening();
        Set<PersonId> members = opening == null ? Set.of() : opening.participants().stream()
                .filter(p -> p.seat() == Seat.CHIEF || p.seat() == Seat.MEMBER).map(p -> p.person()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return dossier.withStandIns(union(members, drafters(dossier)));
    }

    @SafeVarargs
    private static Set<PersonId> union(Set<PersonId>... sets) {
        return List.of(sets).stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
