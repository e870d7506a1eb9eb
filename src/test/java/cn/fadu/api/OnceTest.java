package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** The same call sent twice at the same time. */
@FaduTest
class OnceTest {

    @Autowired
    private Once once;
    @Autowired
    private CallBook book;
    @Autowired
    private Procedures procedures;

    @Test
    void a_retry_that_fails_leaves_the_call_that_is_under_way_its_act_id() {
        Actor actor = procedures.as("office");
        ActId id = new ActId(UUID.randomUUID());
        Call call = call(id, "first");

        Once.Answer<String> first = once.perform(call, actor, String.class, fresh -> {
            assertThatThrownBy(() -> once.perform(call, actor, String.class, again -> {
                throw new IllegalStateException("the stream is locked");
            })).hasMessage("the stream is locked");
            assertThatThrownBy(() -> once.perform(call(id, "other"), actor, String.class, again -> "another act"))
                    .isInstanceOf(ErrorResponseException.class);
            return "done";
        });

        assertThat(first).isEqualTo(new Once.Answer<>("done", false));
        assertThat(once.perform(call, actor, String.class, again -> "a second time")).isEqualTo(new Once.Answer<>("done", true));
    }

    @Test
    void the_answer_of_a_retry_is_kept_though_the_call_before_it_failed_meanwhile() {
        Actor actor = procedures.as("office");
        Call call = call(new ActId(UUID.randomUUID()), "first");
        assertThat(book.begin(call, actor)).isInstanceOf(CallBook.Standing.First.class);
        assertThat(book.begin(call, actor)).isInstanceOf(CallBook.Standing.Again.class);

        book.notDone(call);
        book.done(call, actor, "\"done\"");

        assertThat(book.begin(call, actor)).isEqualTo(new CallBook.Standing.Done("\"done\""));
    }

    private static Call call(ActId id, String content) {
        return new Call(id, JsonMapper.shared().createObjectNode(), Digest.ofText(content));
    }
}
