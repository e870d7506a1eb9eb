package cn.fadu.audit.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.web.TraceEntryView.Proof;
import cn.fadu.ledger.TreeState;
import cn.fadu.ledger.TreeStates;
import cn.fadu.shared.StreamId;
import cn.fadu.web.Texts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How entries are proved: their digests, computed anew from what they say, and their state in the signed tree. */
@Component
class TraceProofs {

    private final TreeStates trees;
    private final Texts texts;

    TraceProofs(TreeStates trees, Texts texts) {
        this.trees = trees;
        this.texts = texts;
    }

    /** The state of every entry of the matter's record that a signed tree holds, by its number. */
    Map<Long, TreeState> states(Trace trace) {
        return trees.of(StreamId.of(trace.matter()), 1, Long.MAX_VALUE);
    }

    /** {@code state} is null for an entry that no signed tree holds yet. */
    Proof of(TracedEntry entry, Trace trace, TreeState state) {
        return new Proof(trace.chain().digest(entry.number()).hex(), entry.entry().previous().hex(),
                trace.chain().follows(entry.entry()), state == null ? texts.text("audit.tree.unsigned")
                        : texts.text("audit.tree.signed", texts.number(state.leaf()), texts.number(state.coveredBy()),
                                state.signedAt()), state != null);
    }
}
