package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.FileTested;
import cn.fadu.dossier.PublicationFact.FileTested.Property;
import cn.fadu.dossier.PublicationFact.FileTested.Tested;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tests the four properties of the volume (四性检测); one that fails sends it back to be put in order. */
@Component
class TestFile implements Act {

    @Override
    public String key() {
        return "userTask_testFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        FileTested tested = new FileTested(context.today(), List.of(result(values, Property.AUTHENTICITY, "authentic"),
                result(values, Property.INTEGRITY, "complete"), result(values, Property.USABILITY, "usable"),
                result(values, Property.SECURITY, "secure")), context.person());
        return ActOutcome.done(tested).routing(PublicationProcess.TEST_PASSED, tested.passed());
    }

    private static Tested result(FormValues values, Property property, String key) {
        return new Tested(property, values.isYes(key), values.textOrNull(key + "Note"));
    }
}
