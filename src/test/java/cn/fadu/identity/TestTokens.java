package cn.fadu.identity;

import cn.fadu.shared.PersonId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes tokens for people of the model city, as their page does. */
@Component
public class TestTokens {

    private final ApiTokens tokens;
    private final Directory directory;

    TestTokens(ApiTokens tokens, Directory directory) {
        this.tokens = tokens;
        this.directory = directory;
    }

    /** The header that a call of this person brings, in their first post. */
    public String bearer(String login, boolean writes) {
        PostHolding holding = directory.holdingsOf(new PersonId(login)).get(0);
        return "Bearer " + tokens.make(UUID.randomUUID(), holding, "test", writes ? ApiToken.Scope.WRITE : ApiToken.Scope.READ,
                Duration.ofDays(365)).orElseThrow().text();
    }
}
