package cn.fadu.shared;

import java.util.Optional;
import java.util.function.Function;

/** Ids as somebody wrote them, in addresses and forms. */
public final class Ids {

    private Ids() {
    }

    /** What the text names; empty where the reader throws {@link IllegalArgumentException}, because it is no id. */
    public static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
