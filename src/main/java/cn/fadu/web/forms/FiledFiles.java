package cn.fadu.web.forms;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.shared.DocumentId;
import cn.fadu.web.forms.FormView.KeptFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Kept files are filed documents; an id that names none is left out. */
@Component
class FiledFiles implements KeptFiles {

    private final Documents documents;

    FiledFiles(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<KeptFile> of(List<String> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream)
                .map(d -> new KeptFile(d.id().toString(), d.name(), size(d.sizeBytes()))).toList();
    }

    private Optional<FiledDocument> find(String id) {
        try {
            return documents.find(DocumentId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static String size(long bytes) {
        DataSize size = DataSize.ofBytes(bytes);
        if (size.toMegabytes() > 0) {
            return String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1048576.0);
        }
        return size.toKilobytes() > 0 ? size.toKilobytes() + " kB" : bytes + " B";
    }
}
