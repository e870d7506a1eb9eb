package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.PersonalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Order 713, Art. 10(2). */
class ProposalArguedTest {

    @ParameterizedTest
    @EnumSource(value = Source.class, names = {"DEPARTMENT", "LOWER_GOVERNMENT"})
    void departments_and_lower_governments_argue_problem_reasons_solution_necessity_and_feasibility(Source source) {
        assertThat(ProposalArgued.missing(new Proposal(source, null, null, null, null, null, null)))
                .containsExactly("problem", "reasons", "solution", "necessity", "feasibility");
        assertThat(ProposalArgued.missing(new Proposal(source, null, "问题", "依据", null, "必要", "可行")))
                .containsExactly("solution");
        assertThat(ProposalArgued.missing(new Proposal(source, null, "问题", "依据", "方案", "必要", "可行"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Source.class, names = {"LEADER", "DEPUTY", "CITIZEN"})
    void leaders_deputies_and_citizens_need_not(Source source) {
        assertThat(ProposalArgued.missing(new Proposal(source, PersonalText.commit("", "王某"), null, null, null, null, null))).isEmpty();
    }
}
