package cn.fadu.api;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Ids;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ApiProblem;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is asked for in addresses; what is no id, and what one may not see, does not exist. */
@Component
class Asked {

    static final String FIFTY = "50";
    private static final int MOST = 200;

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final AccessRecord record;
    private final ApiProblem problems;

    Asked(Dossiers dossiers, MatterAccess access, AccessRecord record, ApiProblem problems) {
        this.dossiers = dossiers;
        this.access = access;
        this.record = record;
        this.problems = problems;
    }

    /** A matter that the actor reads. */
    record Matter(MatterId id, Dossier dossier) {
    }

    /** The matter, for who may read it; that an auditor looks at this part of it is recorded. */
    Matter matter(String id, Actor actor, String part) {
        MatterId matter = id(id, MatterId::of);
        if (!access.mayRead(actor, matter)) {
            throw problems.notFound();
        }
        Dossier dossier = dossiers.get(matter).orElseThrow(problems::notFound);
        looks(actor, "/api/v1/matters/" + matter + part);
        return new Matter(matter, dossier);
    }

    /** Records that an auditor looks at what is found at this address and may be read. */
    void looks(Actor actor, String address) {
        record.add(AccessRecord.Look.VIEWED, actor, address);
    }

    <T> T id(String text, Function<String, T> reader) {
        return Ids.read(text, reader).orElseThrow(problems::notFound);
    }

    /** Where a list begins: null for its beginning. */
    <T> T after(String key, Function<String, T> reader) {
        if (key == null) {
            return null;
        }
        T after = reader.apply(key);
        if (after == null) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "api.problem.parameter", "after");
        }
        return after;
    }

    int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "api.problem.limit", MOST);
        }
        return asked;
    }
}
