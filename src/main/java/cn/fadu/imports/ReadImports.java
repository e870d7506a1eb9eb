package cn.fadu.imports;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent, a workbook or JSON, into procedures or what is wrong with it. */
@Component
public class ReadImports {

    private final ImportWords words;
    private final Documents documents;

    ReadImports(ImportWords words, Documents documents) {
        this.words = words;
        this.documents = documents;
    }

    /**
     * What was read.
     *
     * @param places sheet and cell of what a pointer names, for a workbook
     * @param digest of the content; of JSON whatever its spelling
     */
    public record Read(List<PastProcedure> procedures, List<ImportProblem> problems, Map<String, String> places, Digest digest) {

        /** Where the problem is, for a person: a cell, or else the pointer. */
        public String place(String pointer) {
            for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
                if (places.containsKey(p)) {
                    return places.get(p);
                }
                if (p.lastIndexOf('/') < 0) {
                    break;
                }
            }
            return pointer;
        }
    }

    /** Why the content is not even looked into, such as a workbook that is none; empty where it is. */
    public Optional<ImportProblem> unreadable(byte[] content, boolean workbook) {
        if (workbook) {
            return SheetReading.unreadable(content);
        }
        return content.length > ImportLimits.FILE_BYTES
                ? Optional.of(ImportProblem.of("", "too-large", ImportLimits.FILE_BYTES >> 20)) : Optional.empty();
    }

    /** Reads an upload of which it was answered that it holds no state secret. */
    public Read draft(ImportDrafts.Draft draft) {
        byte[] content = content(draft.source());
        Function<String, DocumentRef> enclosed = name -> draft.enclosed(name).map(OwnDocuments::reference).orElse(null);
        if (!isWorkbook(draft.source().name())) {
            return json(content, enclosed, true);
        }
        SheetReading.Result sheet = SheetReading.of(content, words);
        if (!sheet.problems().isEmpty()) {
            return new Read(List.of(), sheet.problems(), sheet.places(), Digest.of(content));
        }
        sheet.tree().put("stateSecrets", false);
        ImportReading.Result read = ImportReading.of(sheet.tree(), enclosed);
        return new Read(read.procedures(), read.problems(), sheet.places(), Digest.of(content));
    }

    /** Reads JSON; {@code answered} says that the question about state secrets was answered beside it. */
    public Read json(byte[] content, Function<String, DocumentRef> enclosed, boolean answered) {
        JsonNode tree;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            tree = CanonicalJson.read(content);
        } catch (CharacterCodingException e) {
            return wrong(content, ImportProblem.of("", "not-utf8"));
        } catch (IllegalArgumentException e) {
            return wrong(content, ImportProblem.of("", "not-json", shortened(e.getMessage())));
        }
        if (answered && tree instanceof ObjectNode object && !object.has("stateSecrets")) {
            object.put("stateSecrets", false);
        }
        ImportReading.Result read = ImportReading.of(tree, enclosed);
        return new Read(read.procedures(), read.problems(), Map.of(), digest(tree, content));
    }

    /** Whether the file is a workbook by its name; anything else is read as JSON. */
    public static boolean isWorkbook(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".xlsx");
    }

    private static Digest digest(JsonNode tree, byte[] content) {
        try {
            return Digest.of(CanonicalJson.write(tree));
        } catch (IllegalArgumentException beyondCanonicalJson) {
            return Digest.of(content);
        }
    }

    private static Read wrong(byte[] content, ImportProblem problem) {
        return new Read(List.of(), List.of(problem), Map.of(), Digest.of(content));
    }

    private static String shortened(String message) {
        String line = message.replaceFirst("^not JSON: ", "").lines().findFirst().orElse("");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }

    private byte[] content(FiledDocument document) {
        try {
            return Files.readAllBytes(documents.content(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
