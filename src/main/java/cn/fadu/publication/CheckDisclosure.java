package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** A second person judges whether the decision may be disclosed (公开审查). */
@Component
class CheckDisclosure implements Act {

    @Override
    public String key() {
        return "userTask_checkDisclosure";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("32"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Disclosure disclosure = values.choice("disclosure", Disclosure.class);
        return ActOutcome.done(new DisclosureChecked(context.today(), disclosure, values.textOrNull("basis"),
                        context.person()))
                .routing(PublicationProcess.DISCLOSURE, disclosure.name());
    }
}
