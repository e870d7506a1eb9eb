package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Objects;

/**
 * One row of the law and what this product does about it. Its sentence, in our own words, is the bundle text
 * {@code law.row.<row>}.
 *
 * @param row         permanent code: N- and an article, or SD- and a number for the separation of duties
 * @param rules       ids of {@link Statute#rules()} that judge it
 * @param separations ids of separations of duties, texts {@code separation.<id>}
 * @param outside     why software cannot judge it, bundle text {@code law.outside.<outside>}; null where rules or separations do
 * @param elements    where it happens: ids of user tasks, or keys of free acts and acts of a meeting
 * @param fields      where it is written down: form and field joined by a dot
 * @param indicators  codes of the statistics that count it, names {@code indicator.<code>}
 */
public record LawRow(String row, LegalBasis basis, List<String> rules, List<String> separations, String outside,
                     List<String> elements, List<String> fields, List<String> indicators) {

    public LawRow {
        Objects.requireNonNull(row);
        Objects.requireNonNull(basis);
        rules = List.copyOf(rules);
        separations = List.copyOf(separations);
        elements = List.copyOf(elements);
        fields = List.copyOf(fields);
        indicators = List.copyOf(indicators);
    }

    public boolean isSeparation() {
        return row.startsWith(LawRows.SEPARATION);
    }

    /** The article of the instrument, without paragraph and item. */
    public int article() {
        return Integer.parseInt(basis.article().split("-")[0]);
    }
}
