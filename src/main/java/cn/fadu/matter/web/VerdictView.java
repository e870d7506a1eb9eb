package cn.fadu.matter.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import java.util.List;

/**
 * What one rule says, in words.
 *
 * @param sign   ✓ ! ✕ or ?, never alone: {@code answer} says the same in a word
 * @param tone   class of the sign: ok, warn or no
 * @param place  where the page of the law explains the rule, or null
 * @param proof  what made it hold; null for what does not hold, and where no single entry did
 * @param remedy what can be done, by whom, from when and until when; null when nothing needs doing
 */
public record VerdictView(String sign, String tone, String answer, String text, String articles, String place,
                          ProofView proof, String remedy) {

    /** The entry of the record, with its documents. */
    public record ProofView(String text, String href, List<DocumentView> documents) {
    }

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
