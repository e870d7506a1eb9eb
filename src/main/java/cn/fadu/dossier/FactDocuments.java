package cn.fadu.dossier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The documents a fact names, found by the types of its components. */
public final class FactDocuments {

    private FactDocuments() {
    }

    /** In the order of the components; what is null is left out. */
    public static List<DocumentRef> of(Fact fact) {
        List<DocumentRef> found = new ArrayList<>();
        collect(fact, found);
        return found;
    }

    private static void collect(Object value, List<DocumentRef> found) {
        if (value instanceof DocumentRef document) {
            found.add(document);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, found));
        } else if (value instanceof Record && value.getClass().getName().startsWith("cn.fadu.dossier.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(read(component, value), found);
            }
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component " + component + " cannot be read", e);
        }
    }
}
