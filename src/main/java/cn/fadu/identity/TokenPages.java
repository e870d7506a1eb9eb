package cn.fadu.identity;

import cn.fadu.identity.TokensPage.Choice;
import cn.fadu.identity.TokensPage.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.TechnicalClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the pages of tokens together. */
@Component
class TokenPages {

    /** For how many days a token may be made. */
    static final List<Integer> DAYS = List.of(30, 90, 180, ApiTokens.MOST_DAYS);

    private final ApiTokens tokens;
    private final Directory directory;
    private final TechnicalClock clock;

    TokenPages(ApiTokens tokens, Directory directory, TechnicalClock clock) {
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    /** {@code made} is the secret to be shown now, or null. */
    TokensPage own(Actor actor, Map<String, String> typed, Map<String, String> problems, TokenSecret made) {
        return new TokensPage(UUID.randomUUID().toString(), posts(actor).stream().map(h -> new Choice(h.id().toString(), label(h))).toList(),
                DAYS, typed, problems, made == null ? null : made.text(), rows(tokens.of(actor)));
    }

    /** The tokens of the actor's organ that can still be used. */
    List<Row> ofOrgan(Actor actor) {
        return rows(tokens.valid(actor.organ()));
    }

    /** The posts a token may act in: the person's own. */
    List<PostHolding> posts(Actor actor) {
        return directory.holdingsOf(actor.person());
    }

    private List<Row> rows(List<ApiToken> all) {
        Instant now = clock.now();
        return all.stream().map(t -> new Row(t.id().toString(), directory.personName(t.person()), t.name(),
                directory.holding(t.holding()).map(this::label).orElse(""), t.scope().name(), t.at(now).name(), t.madeAt(),
                t.expiresAt(), t.lastUsedOn())).toList();
    }

    private String label(PostHolding holding) {
        return directory.postName(holding.post()) + " · " + directory.unitName(holding.organ(), holding.unit());
    }
}
