package cn.fadu.law;

import cn.fadu.identity.Access;
import cn.fadu.matter.RuleCounts;
import cn.fadu.shared.Actor;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The law for everybody who is signed in; how its rules fared in the own organ for the few who may see findings. */
@Controller
class LawController {

    private final LawTable table;
    private final ObjectProvider<RuleCounts> counts;

    LawController(LawTable table, ObjectProvider<RuleCounts> counts) {
        this.table = table;
        this.counts = counts;
    }

    @GetMapping("/law")
    String law(Actor actor, Model model) {
        model.addAttribute("page", table.view(Optional.ofNullable(counts.getIfAvailable())
                .filter(known -> Access.seesRuleCounts(actor)).map(known -> known.of(actor.organ()))));
        return "law/lawPage";
    }
}
