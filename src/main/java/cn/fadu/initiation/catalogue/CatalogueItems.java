package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed.Change;
import cn.fadu.dossier.CatalogueFact.CatalogueCompiled;
import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.CatalogueFile.Proposal;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads and suggests items of the catalogue. */
final class CatalogueItems {

    private CatalogueItems() {
    }

    /** Numbered in their order. */
    static List<Item> read(List<FormValues> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> read(i + 1, rows.get(i))).toList();
    }

    /** The proposed adjustment; a cancelled item stands in it as it was. */
    static ActOutcome.Done adjustment(ActContext context, FormValues values, UnitId proposedBy) {
        CatalogueFile file = context.dossier().catalogue();
        Change change = values.choice("change", Change.class);
        int number = change == Change.ADD ? file.listings().size() + 1 : Integer.parseInt(values.text("item"));
        Item content = change == Change.CANCEL
                ? file.living().stream().filter(i -> i.number() == number).findFirst().orElseThrow() : read(number, values);
        return ActOutcome.done(new CatalogueAdjustmentProposed(context.today(), change, content, values.text("reason"),
                proposedBy, context.person()));
    }

    static Map<String, List<String>> suggested(CatalogueFile file) {
        List<Item> items = file.compiled() != null ? file.compiled().items()
                : file.proposals().stream().filter(Proposal::isListed).map(p -> new Item(0, p.title(), p.unit(),
                        p.decisionClass(), p.reasons(), null, null, false)).toList();
        Map<String, List<String>> input = new LinkedHashMap<>();
        if (!items.isEmpty()) {
            input.put("result", List.of(CatalogueCompiled.Result.CATALOGUE.name()));
        }
        for (int i = 0; i < items.size(); i++) {
            put(input, "items[" + i + "].", items.get(i));
        }
        return input;
    }

    static Map<String, List<String>> suggested(CatalogueAdjustmentProposed proposed) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        input.put("change", List.of(proposed.change().name()));
        input.put("item", List.of(String.valueOf(proposed.content().number())));
        put(input, "", proposed.content());
        input.put("reason", List.of(proposed.reason()));
        return input;
    }

    private static Item read(int number, FormValues row) {
        return new Item(number, row.text("title"), new UnitId(row.text("unit")),
                row.choice("decisionClass", DecisionClass.class), row.textOrNull("basis"), row.textOrNull("procedures"),
                row.textOrNull("planned"), row.isYes("hearing"));
    }

    private static void put(Map<String, List<String>> input, String prefix, Item item) {
        put(input, prefix + "title", item.title());
        put(input, prefix + "unit", item.unit() == null ? null : item.unit().value());
        put(input, prefix + "decisionClass", item.decisionClass().name());
        put(input, prefix + "basis", item.basis());
        put(input, prefix + "procedures", item.procedures());
        put(input, prefix + "planned", item.planned());
        put(input, prefix + "hearing", item.hearing() ? "true" : null);
    }

    private static void put(Map<String, List<String>> input, String key, String value) {
        if (value != null) {
            input.put(key, List.of(value));
        }
    }
}
