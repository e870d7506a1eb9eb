package cn.fadu.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The product's own texts outside a running application. */
public final class TextsForTests {

    private TextsForTests() {
    }

    /** Texts that throw for a key no bundle has. */
    public static Texts strict() {
        return new Texts(new Messages(true));
    }

    /** What models, steps and acts are called. */
    public static ModelNames names() {
        try {
            return new ModelNames(strict());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
