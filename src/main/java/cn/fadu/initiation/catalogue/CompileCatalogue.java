package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueCompiled;
import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The office compiles the catalogue from the listed proposals, or makes a nil return (编制目录、零报告). */
@Component
class CompileCatalogue implements Act, FirstAnswers {

    @Override
    public String key() {
        return "userTask_compileCatalogue";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("3-3"));
    }

    @Override
    public String act() {
        return key();
    }

    /** What was compiled before, otherwise the listed proposals. */
    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        Map<String, List<String>> items = CatalogueItems.suggested(dossier.catalogue());
        return items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        CatalogueCompiled.Result result = values.choice("result", CatalogueCompiled.Result.class);
        List<Item> items = CatalogueItems.read(values.rows("items"));
        if (result == CatalogueCompiled.Result.CATALOGUE && items.isEmpty()) {
            return ActOutcome.refused("items", "problem.catalogue-without-items");
        }
        return ActOutcome.done(new CatalogueCompiled(context.today(), result, values.textOrNull("nilReason"), items,
                context.person())).routing("nilReturn", result == CatalogueCompiled.Result.NIL);
    }
}
