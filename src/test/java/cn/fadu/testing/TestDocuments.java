package cn.fadu.testing;

import cn.fadu.shared.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Small documents for tests. */
@Component
class TestDocuments {

    String file(Actor actor, String name, String content) {
        return UUID.randomUUID().toString();
    }
}
