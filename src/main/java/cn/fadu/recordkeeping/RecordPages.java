package cn.fadu.recordkeeping;

import cn.fadu.identity.Access;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.RecordRefused;
import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.RecordState;
import cn.fadu.ledger.RecordStates;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the state of the record in words. */
@Component
class RecordPages {

    private static final int CHECKPOINTS = 20;

    private final RecordStates states;
    private final Texts texts;

    RecordPages(RecordStates states, Texts texts) {
        this.states = states;
        this.texts = texts;
    }

    RecordPage page(Actor actor) {
        RecordState state = states.now(CHECKPOINTS);
        Optional<String> refusal = state.refusal().map(why -> said("record.refusal.", why));
        Optional<String> remedy = state.refusal().map(why -> said("record.remedy.", why));
        RecordState.Stamps stamps = state.stamps();
        return new RecordPage(state.origin(), state.size(), state.waiting(), refusal.orElse(null), remedy.orElse(null),
                witness(state), stamps.service() == null ? null : stamps.service().toString(), stamps(stamps),
                stamps.failure().isPresent(), state.checkpoints().stream().map(this::row).toList(),
                state.keys().stream().map(this::key).toList(), Access.changesKeys(actor), closed(state).orElse(null));
    }

    /** Why no new key is made now; a key that is lost is a reason to make one. */
    Optional<String> closed(RecordState state) {
        if (state.keys().isEmpty()) {
            return Optional.of(texts.text("record.closed.no-key"));
        }
        return state.refusal().filter(why -> why.reason() != Reason.KEY_MISSING).map(why -> texts.text("record.closed.refusal"));
    }

    Optional<String> closed() {
        return closed(states.now(0));
    }

    /** Whether a new key takes the place of one that is not here, and stands alone. */
    boolean isAlone() {
        return states.now(0).refusal().filter(why -> why.reason() == Reason.KEY_MISSING).isPresent();
    }

    String said(String key, RecordRefused why) {
        return texts.text(key + why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), List.copyOf(why.details()));
    }

    private RecordPage.Witness witness(RecordState state) {
        long size = state.witness().size();
        String words = size == 0 ? texts.text("record.witness.none")
                : size == state.size() ? texts.text("record.witness.current", texts.number(size))
                : texts.text("record.witness.differs", texts.number(size), texts.number(state.size()));
        return new RecordPage.Witness(state.witness().file().toString(), words, size != state.size());
    }

    private String stamps(RecordState.Stamps stamps) {
        if (stamps.service() == null) {
            return texts.text("record.stamps.none");
        }
        return stamps.failure().map(why -> texts.text("record.stamps.failed", stamps.failedAt().orElseThrow(), why))
                .orElseGet(() -> stamps.last().map(at -> texts.text("record.stamps.last", at))
                        .orElseGet(() -> texts.text("record.stamps.waiting")));
    }

    private RecordPage.Row row(RecordState.Covering c) {
        String signers = texts.list(c.signers().stream().map(PublishedKey::name).toList());
        String stamp = c.stamp().map(s -> s.signer() == null ? texts.text("record.stamp.invalid")
                : texts.text("record.stamp", s.at(), s.signer())).orElse(null);
        return new RecordPage.Row(c.signed().checkpoint().size(), c.signed().checkpoint().root().hex(), c.signed().signedAt(),
                signers.isEmpty() ? texts.text("record.signers.none") : signers, stamp,
                c.stamp().filter(s -> s.signer() != null).isPresent());
    }

    private RecordPage.Key key(RecordState.Key key) {
        PublishedKey published = key.published();
        return new RecordPage.Key(published.name(),
                texts.text("record.algorithm." + published.key().algorithm().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                key.signs(), key.held(), published.madeAt(), published.fromSize(), published.key().verifierKey(), published.key().pem());
    }
}
