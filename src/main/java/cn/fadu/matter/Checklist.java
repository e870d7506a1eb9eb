package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import java.util.List;
import java.util.Set;

/** What there is of the material that some acts look through, told from the dossier instead of typed. */
public interface Checklist {

    enum State {
        PRESENT,
        MISSING,
        NOT_APPLICABLE;

        /** Of something that is there, and asked for or not. */
        public static State of(boolean present, boolean required) {
            return present ? PRESENT : required ? MISSING : NOT_APPLICABLE;
        }
    }

    /** One kind of material; {@code name} is the key of its text. */
    record Item(String name, State state) {
    }

    /** Keys of the acts on whose page it is shown. */
    Set<String> acts();

    /** In the order of the law or of the volume. */
    List<Item> of(Dossier dossier);
}
