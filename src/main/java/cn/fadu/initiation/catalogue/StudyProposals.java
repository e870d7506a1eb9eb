package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.Judgement;
import cn.fadu.dossier.CatalogueFact.ProposalsStudied;
import cn.fadu.dossier.CatalogueFile.Proposal;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.shared.LegalBasis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office studies proposals, one or several at once (研究论证). */
@Component
class StudyProposals implements Act, FirstAnswers {

    @Override
    public String key() {
        return "userTask_studyProposals";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"));
    }

    @Override
    public String act() {
        return key();
    }

    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<Proposal> open = dossier.catalogue().unstudied();
        for (int i = 0; i < open.size(); i++) {
            rows.put("judgements[" + i + "].proposal", List.of(String.valueOf(open.get(i).number())));
        }
        return Optional.of(rows);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<FormValues> rows = values.rows("judgements");
        if (rows.isEmpty()) {
            return ActOutcome.refused("judgements", "problem.nothing-studied");
        }
        List<Judgement> judgements = rows.stream().map(row -> new Judgement(Integer.parseInt(row.text("proposal")),
                row.choice("finding", Judgement.Finding.class), row.text("reason"))).toList();
        if (judgements.stream().map(Judgement::proposal).distinct().count() < judgements.size()) {
            return ActOutcome.refused("judgements", "problem.studied-twice");
        }
        ProposalsStudied fact = new ProposalsStudied(context.today(), judgements, context.person());
        return ActOutcome.done(fact).routing("everythingStudied",
                context.dossier().plus(fact).catalogue().unstudied().isEmpty());
    }
}
