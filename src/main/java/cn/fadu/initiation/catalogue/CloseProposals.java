package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.ProposalsClosed;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office stops collecting; what came in is studied (截止征集建议). */
@Component
class CloseProposals implements Act {

    @Override
    public String key() {
        return "userTask_closeProposals";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("10-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ProposalsClosed(context.today(), values.textOrNull("note"), context.person()))
                .routing("anythingProposed", !context.dossier().catalogue().unstudied().isEmpty());
    }
}
