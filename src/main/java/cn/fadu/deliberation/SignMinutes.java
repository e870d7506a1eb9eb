package cn.fadu.deliberation;

import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chief who presided signs the minutes (签署纪要), or sends them back to the recorder. */
@Component
class SignMinutes implements Act {

    @Override
    public String key() {
        return "userTask_signMinutes";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-2"), LegalBasis.order713("30-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return MinutesSignature.of(context, values);
    }
}
