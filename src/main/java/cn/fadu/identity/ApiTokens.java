package cn.fadu.identity;

import cn.fadu.calendar.LegalZone;
import cn.fadu.identity.AdministrationFact.TokenMade;
import cn.fadu.identity.AdministrationFact.TokenRevoked;
import cn.fadu.identity.ApiToken.Scope;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TechnicalClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds and revokes tokens. Making and revoking are in the record of administration, by whom they were done. */
@Component
class ApiTokens {

    /** Longest a token lasts, in days. */
    static final int MOST_DAYS = 365;
    private static final String SELECT =
            "SELECT id, organ, person, holding, name, scope, made_at, expires_at, revoked_at, last_used_on FROM api_token ";
    private static final int MOST_LISTED = 200;

    private final JdbcClient jdbc;
    private final AdministrationRecord record;
    private final TechnicalClock clock;

    ApiTokens(JdbcClient jdbc, AdministrationRecord record, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Makes a token for the holder of the post; the caller has checked what was typed.
     *
     * @param id chosen by the page, so that a form that is sent twice makes one token
     * @return its secret, told this once; empty when the id has been used
     */
    @Transactional
    Optional<TokenSecret> make(UUID id, PostHolding holding, String name, Scope scope, Duration lasting) {
        if (lasting.compareTo(Duration.ofDays(MOST_DAYS)) > 0 || holding.onBehalfOf() != null) {
            throw new IllegalArgumentException("no token of this kind");
        }
        record.lock(holding.organ());
        TokenSecret secret = TokenSecret.random();
        Instant now = clock.now();
        int made = jdbc.sql("""
                        INSERT INTO api_token (id, organ, person, holding, name, scope, digest, made_at, expires_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""")
                .params(id, holding.organ().value(), holding.person().value(), holding.id(), name, scope.name(),
                        secret.digest().hex(), Timestamp.from(now), Timestamp.from(now.plus(lasting))).update();
        if (made == 0) {
            return Optional.empty();
        }
        record.write(holding.asActor(), new TokenMade(id.toString(), holding.person().value(), holding.unit().value(),
                holding.post().value(), name, scope.name(), LegalZone.dateOf(now.plus(lasting)).toString()));
        return Optional.of(secret);
    }

    /** Revokes a token of the actor's own. False when there is none that could still be used. */
    @Transactional
    boolean revokeOwn(UUID id, Actor actor) {
        return revoke(id, actor, actor.person());
    }

    /** Revokes anybody's token of the actor's organ; who may is settled by the address it is asked at. */
    @Transactional
    boolean revokeAny(UUID id, Actor actor) {
        return revoke(id, actor, null);
    }

    private boolean revoke(UUID id, Actor actor, PersonId owner) {
        record.lock(actor.organ());
        Optional<String> person = jdbc.sql("""
                        UPDATE api_token SET revoked_at = :now, revoked_by = :by
                        WHERE id = :id AND organ = :organ AND revoked_at IS NULL AND (cast(:owner AS text) IS NULL OR person = :owner)
                        RETURNING person""")
                .param("now", Timestamp.from(clock.now())).param("by", actor.person().value()).param("id", id)
                .param("organ", actor.organ().value()).param("owner", owner == null ? null : owner.value())
                .query(String.class).optional();
        person.ifPresent(p -> record.write(actor, new TokenRevoked(id.toString(), p)));
        return person.isPresent();
    }

    /** Revokes what of the person's could still be used, in the transaction of the caller, who has locked and may. */
    void revokeAll(PersonId owner, Actor by) {
        jdbc.sql("""
                        UPDATE api_token SET revoked_at = :now, revoked_by = :by
                        WHERE organ = :organ AND person = :owner AND revoked_at IS NULL AND expires_at > :now
                        RETURNING id""")
                .param("now", Timestamp.from(clock.now())).param("by", by.person().value())
                .param("organ", by.organ().value()).param("owner", owner.value())
                .query((row, n) -> row.getString("id")).list()
                .forEach(id -> record.write(by, new TokenRevoked(id, owner.value())));
    }

    /** The token with this secret, whatever became of it. */
    Optional<ApiToken> find(TokenSecret secret) {
        return jdbc.sql(SELECT + "WHERE digest = ?").param(secret.digest().hex()).query((row, n) -> token(row)).optional();
    }

    /** Notes the day of a use. */
    void used(ApiToken token) {
        LocalDate today = LegalZone.dateOf(clock.now());
        if (!today.equals(token.lastUsedOn())) {
            jdbc.sql("UPDATE api_token SET last_used_on = ? WHERE id = ?").params(today, token.id()).update();
        }
    }

    /** The person's tokens, the latest first. */
    List<ApiToken> of(Actor actor) {
        return jdbc.sql(SELECT + "WHERE organ = ? AND person = ? ORDER BY made_at DESC, id LIMIT ?")
                .params(actor.organ().value(), actor.person().value(), MOST_LISTED).query((row, n) -> token(row)).list();
    }

    /** The tokens of the organ that can still be used, the latest first. */
    List<ApiToken> valid(OrganId organ) {
        return jdbc.sql(SELECT + "WHERE organ = ? AND revoked_at IS NULL AND expires_at > ? ORDER BY made_at DESC, id LIMIT ?")
                .params(organ.value(), Timestamp.from(clock.now()), MOST_LISTED).query((row, n) -> token(row)).list();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiToken(row.getObject("id", UUID.class), new OrganId(row.getString("organ")),
                new PersonId(row.getString("person")), row.getObject("holding", UUID.class), row.getString("name"),
                Scope.valueOf(row.getString("scope")), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(), revoked == null ? null : revoked.toInstant(),
                row.getObject("last_used_on", LocalDate.class));
    }
}
