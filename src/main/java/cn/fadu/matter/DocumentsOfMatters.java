package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DocumentsOfMatters implements FiledDocuments {

    private final JdbcClient jdbc;

    DocumentsOfMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentRef forMatter(DocumentId id, MatterId matter, Actor actor) {
        return jdbc.sql("""
                        SELECT name, digest, size FROM document
                        WHERE id = :id AND organ = :organ AND (matter_id = :matter OR matter_id IS NULL AND filed_by = :person)""")
                .param("id", id.value()).param("organ", actor.organ().value()).param("matter", matter.value())
                .param("person", actor.person().value())
                .query((row, n) -> new DocumentRef(id, row.getString("name"), new Digest(row.getString("digest")),
                        row.getLong("size")))
                .optional().orElseThrow(() -> new UnknownDocumentException(id));
    }
}
