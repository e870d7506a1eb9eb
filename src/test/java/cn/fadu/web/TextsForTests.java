package cn.fadu.web;

/** The product's own texts outside a running application. */
public final class TextsForTests {

    private TextsForTests() {
    }

    /** Texts that throw for a key no bundle has. */
    public static Texts strict() {
        return new Texts(new Messages(true));
    }
}
