package cn.fadu.testing;

import cn.fadu.documents.Documents;
import cn.fadu.shared.Actor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Small documents for tests. */
@Component
class TestDocuments {

    private final Documents documents;

    TestDocuments(Documents documents) {
        this.documents = documents;
    }

    String file(Actor actor, String name, String content) {
        return documents.file(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, actor, null,
                actor.organ()).id().toString();
    }
}
