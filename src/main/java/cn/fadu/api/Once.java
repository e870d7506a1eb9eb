package cn.fadu.api;

import cn.fadu.api.CallBook.Standing;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.web.ApiProblem;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Does what a call asks for once: the same call again gets the answer of the first, and another under its id is refused. */
@Component
class Once {

    private final CallBook book;
    private final Ledger ledger;
    private final ApiProblem problems;
    private final JsonMapper json = JsonMapper.shared();

    Once(CallBook book, Ledger ledger, ApiProblem problems) {
        this.book = book;
        this.ledger = ledger;
        this.problems = problems;
    }

    /** What is to be done; {@code again} when an earlier try of the same call may have done it. It throws what keeps it from being done. */
    interface Deed<T> {

        T perform(boolean again);
    }

    /** {@code replayed} when the answer is that of an earlier call. */
    record Answer<T>(T body, boolean replayed) {
    }

    <T> Answer<T> perform(Call call, Actor actor, Class<T> type, Deed<T> deed) {
        Standing standing = book.begin(call, actor);
        if (standing instanceof Standing.Done done) {
            return new Answer<>(json.readValue(done.answer(), type), true);
        }
        if (standing instanceof Standing.Taken) {
            throw used();
        }
        boolean again = standing instanceof Standing.Again;
        boolean done = false;
        try {
            T answer = deed.perform(again);
            book.done(call, actor, json.writeValueAsString(answer));
            done = true;
            return new Answer<>(answer, again);
        } finally {
            // What another call began is its own to give up: it may still be under way.
            if (!done && !again) {
                book.notDone(call);
            }
        }
    }

    /** The entry that an earlier try of this call wrote; throws when the act id is that of something else. */
    Optional<Entry> before(ActId id, Actor actor, boolean again) {
        Optional<Entry> entry = ledger.byAct(id);
        if (entry.isPresent() && !(again && entry.get().actor().equals(actor))) {
            throw used();
        }
        return entry;
    }

    /** To be thrown where an act id turns out to be that of something else. */
    ErrorResponseException used() {
        return problems.of(HttpStatus.CONFLICT, "act-id-used", "api.problem.act-id.used");
    }
}
