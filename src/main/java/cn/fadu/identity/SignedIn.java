package cn.fadu.identity;

import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who is logged in and the post they act in now; lives in the session, so it holds nothing that changes elsewhere. */
record SignedIn(String organ, String person, UUID holding) implements AuthenticatedPrincipal, Serializable {

    static SignedIn as(PostHolding holding) {
        return new SignedIn(holding.organ().value(), holding.person().value(), holding.id());
    }

    OrganId organId() {
        return new OrganId(organ);
    }

    PersonId personId() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return person;
    }
}
