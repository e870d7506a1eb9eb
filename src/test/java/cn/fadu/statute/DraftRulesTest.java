package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DraftFact.Alternative;
import cn.fadu.dossier.DraftFact.Basis;
import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Foundation;
import cn.fadu.dossier.DraftFact.Research;
import cn.fadu.dossier.Procedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a draft is worked out from (Art. 12). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftRulesTest {

    private static final String DAY = "2026-05-11";

    private final CaseFile started = CaseFile.startedOn("2026-05-04", Procedure.DEPARTMENT_CONSULTATION);

    @Test
    void the_bases_of_a_draft_are_listed() {
        assertThat(Ask.forward("legalBasesListed", drafted(foundation(List.of(basis(true)), List.of(), List.of())).on(DAY)))
                .isEqualTo("HOLDS listed");
        assertThat(Ask.forward("legalBasesListed", started.draft(DAY).on(DAY))).isEqualTo("HOLDS stated");
        assertThat(Ask.forward("legalBasesListed", drafted(foundation(List.of(), List.of(), List.of())).on(DAY)))
                .isEqualTo("WARNING notListed");
    }

    @Test
    void a_basis_that_is_no_longer_in_force_is_pointed_out() {
        CaseFile old = drafted(foundation(List.of(basis(true), basis(false)), List.of(), List.of()));
        assertThat(Ask.forward("legalBasesListed", old.on(DAY))).isEqualTo("WARNING notInForce");
        assertThat(Ask.arguments("legalBasesListed", old.on(DAY))).containsExactly("law");
        assertThat(Ask.isOpen(GuardedAct.SUBMIT_FOR_REVIEW, old.on(DAY))).isTrue();
    }

    @Test
    void a_record_without_a_word_on_bases_cannot_tell() {
        assertThat(Ask.back("legalBasesListed", drafted(null).submitted(DAY, null).on(DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.back("legalBasesListed", started.draft(DAY).submitted(DAY, null).on(DAY))).isEqualTo("HOLDS stated");
    }

    @Test
    void research_with_findings_holds_and_a_later_version_rests_on_it() {
        CaseFile studied = drafted(foundation(List.of(), List.of(), List.of(new Research("farms", "visits", "findings"))));
        assertThat(Ask.forward("draftResearched", studied.draft(DAY).on(DAY))).isEqualTo("HOLDS researched");
        assertThat(Ask.forward("draftResearched", drafted(foundation(List.of(), List.of(),
                List.of(new Research("farms", "visits", null)))).on(DAY))).isEqualTo("WARNING noFindings");
        assertThat(Ask.forward("draftResearched", started.draft(DAY).on(DAY))).isEqualTo("NOT_APPLICABLE notEntered");
    }

    @Test
    void whether_costs_are_analysed_is_for_the_unit_and_half_an_analysis_shows() {
        assertThat(Ask.forward("costsAnalysed", drafted(new Foundation(List.of(), List.of(), "costs", "benefits", List.of()))
                .on(DAY))).isEqualTo("HOLDS analysed");
        assertThat(Ask.forward("costsAnalysed", drafted(new Foundation(List.of(), List.of(), "costs", null, List.of()))
                .on(DAY))).isEqualTo("WARNING oneSide");
        assertThat(Ask.forward("costsAnalysed", started.draft(DAY).on(DAY))).isEqualTo("NOT_APPLICABLE leftToUnit");
    }

    @Test
    void where_departments_do_not_agree_more_than_one_option_may_be_put_forward() {
        CaseFile divided = started.draft(DAY).departments(DAY, "note");
        assertThat(Ask.forward("optionsWhereDivided", divided.on(DAY))).isEqualTo("WARNING oneOption");
        Alternative option = new Alternative("name", "content", "assessment");
        assertThat(Ask.forward("optionsWhereDivided", drafted(foundation(List.of(), List.of(option, option), List.of()))
                .departments(DAY, "note").on(DAY))).isEqualTo("HOLDS several");
        assertThat(Ask.forward("optionsWhereDivided", started.draft(DAY).departments(DAY, null).on(DAY)))
                .isEqualTo("NOT_APPLICABLE notDivided");
    }

    /** A draft that says nothing of its bases but what it was worked out from. */
    private CaseFile drafted(Foundation foundation) {
        DraftRegistered like = started.draft(DAY).dossier().currentDraft().orElseThrow();
        return started.plus(new DraftRegistered(like.on(), 1, like.draft(), like.manifest(), null, Set.of(), null, foundation,
                like.by(), like.unit())).plus(new DraftApproved(like.on(), like.draft(), 1, true, null, CaseFile.HEAD));
    }

    private static Foundation foundation(List<Basis> bases, List<Alternative> options, List<Research> research) {
        return new Foundation(bases, options, null, null, research);
    }

    private static Basis basis(boolean inForce) {
        return new Basis("law", "1", "3", inForce, "clause");
    }
}
