package cn.fadu.api;

import cn.fadu.api.CallBook.Standing;
import cn.fadu.shared.Actor;
import cn.fadu.web.ApiProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Does what a call asks for once: the same call again gets the answer of the first, and another under its id is refused. */
@Component
class Once {

    private final CallBook book;
    private final ApiProblem problems;
    private final JsonMapper json = JsonMapper.shared();

    Once(CallBook book, ApiProblem problems) {
        this.book = book;
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
        boolean done = false;
        try {
            T answer = deed.perform(standing instanceof Standing.Again);
            book.done(call, json.writeValueAsString(answer));
            done = true;
            return new Answer<>(answer, standing instanceof Standing.Again);
        } finally {
            if (!done) {
                book.notDone(call);
            }
        }
    }

    /** To be thrown where an act id turns out to be that of something else. */
    ErrorResponseException used() {
        return problems.of(HttpStatus.CONFLICT, "act-id-used", "api.problem.act-id.used");
    }
}
