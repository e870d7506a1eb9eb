package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How long each kind of material is kept where the archivist says nothing else; read from {@code archive-retention.yaml}. */
@Component
class RetentionTable {

    private static final String FILE = "/archive-retention.yaml";

    private final Map<VolumeItem, Retention> periods = new EnumMap<>(VolumeItem.class);

    /** Throws {@link IllegalStateException} when a kind of material has no period. */
    RetentionTable() {
        try (InputStream file = RetentionTable.class.getResourceAsStream(FILE)) {
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            ((Map<?, ?>) read.get("kinds")).forEach((kind, period) ->
                    periods.put(VolumeItem.valueOf((String) kind), Retention.valueOf((String) period)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (VolumeItem item : VolumeItem.values()) {
            if (!periods.containsKey(item)) {
                throw new IllegalStateException("no period of retention for " + item);
            }
        }
    }

    Retention of(VolumeItem item) {
        return periods.get(item);
    }
}
