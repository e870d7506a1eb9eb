package cn.fadu.matter.web;

import java.util.List;

/**
 * What one rule says, in words.
 *
 * @param sign   ✓ ! ✕ or ?, never alone: {@code answer} says the same in a word
 * @param tone   class of the sign: ok, warn or no
 * @param remedy what can be done, by whom and from when; null when nothing needs doing
 */
public record VerdictView(String sign, String tone, String answer, String text, String articles, String remedy) {

    /** An act and whether the law admits it now. */
    public record GateView(String title, boolean open, String tone, String state, List<VerdictView> verdicts,
                           String href) {
    }

    /**
     * How much time is left.
     *
     * @param provisional whether the day may still move, which the text says
     */
    public record DueView(String tone, String text, boolean provisional) {
    }

    /** A time limit with the way it was computed. */
    public record DeadlineView(String name, String due, DueView left, String article, List<String> steps) {
    }
}
