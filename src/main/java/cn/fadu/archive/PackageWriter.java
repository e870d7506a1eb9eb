package cn.fadu.archive;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DossierSchema;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PersonalValues;
import cn.fadu.dossier.PublicDocuments;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Checkpoints.Inclusion;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.SealedBatch;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes packages file by file. What stands where is described in docs/package.md. */
@Component
class PackageWriter {

    private static final String FORMAT = "fadu-package/1";
    private static final int PIECE = 200;

    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final Documents documents;
    private final PersonalValueStore personal;
    private final PackageOpinions opinions;
    private final PackageVersions versions;
    private final PackageIndex index;

    PackageWriter(Ledger ledger, Checkpoints checkpoints, Documents documents, PersonalValueStore personal,
                  PackageOpinions opinions, PackageVersions versions, PackageIndex index) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.documents = documents;
        this.personal = personal;
        this.opinions = opinions;
        this.versions = versions;
        this.index = index;
    }

    /** What is gathered while the entries are written. */
    private static final class Gathered {

        private final List<StatedEntry> stated = new ArrayList<>();
        private final Set<Digest> named = new LinkedHashSet<>();
        private final PersonalValues.Committed committed = new PersonalValues.Committed();
        private final Set<StreamId> recordings = new LinkedHashSet<>();
        private long sealedOpinions;

        private void takeIntake(Entry entry) {
            if (SealedBatch.isBatch(entry)) {
                sealedOpinions = Math.max(sealedOpinions, SealedBatch.of(entry).last());
            }
            committed.addIntake(entry.payload());
        }

        private void take(Entry entry) {
            List<Fact> facts = FactJson.read(entry.payload());
            stated.add(new StatedEntry(entry.sequence(), facts));
            facts.forEach(this::takeRecording);
            named.addAll(entry.documents());
            committed.add(entry.sequence(), entry.payload());
        }

        private void takeRecording(Fact fact) {
            if (fact instanceof RecordingAttached attached && attached.seal() != null && attached.seal().stream() != null) {
                recordings.add(attached.seal().stream());
            }
        }
    }

    void write(MatterPackage wanted, OutputStream out) throws IOException {
        Entry last = ledger.read(StreamId.of(wanted.matter()), wanted.position() - 1, 1).get(0);
        LocalDateTime time = LocalDateTime.ofInstant(last.recordedAt(), ZoneOffset.UTC).withNano(0);
        try (BagZip bag = new BagZip(out, wanted.name(), time)) {
            Gathered gathered = new Gathered();
            writeStream(bag, "record", StreamId.of(wanted.matter()), wanted.position(), wanted.size(), gathered::take);
            writeStream(bag, "intake", StreamId.intakeOf(wanted.matter()), Long.MAX_VALUE, wanted.size(),
                    gathered::takeIntake);
            if (wanted.copy() == MatterPackage.Copy.FULL) {
                for (StreamId recording : gathered.recordings) {
                    writeStream(bag, "recordings/" + recording.value(), recording, Long.MAX_VALUE, wanted.size(), entry -> { });
                }
            }
            if (wanted.copy() == MatterPackage.Copy.FULL) {
                opinions.write(bag, wanted, gathered.sealedOpinions, gathered.committed);
                bag.add("personal.json", PersonalValues.write(personal.find(gathered.committed.commitments()).values()));
            }
            writeCheckpoint(bag, wanted);
            Map<Digest, String> given = writeDocuments(bag, wanted, gathered);
            bag.add("dossier.json", FactJson.write(StatedEntry.fold(gathered.stated)));
            bag.add("schema/dossier.schema.json", DossierSchema.json());
            versions.write(bag, wanted.organ());
            bag.add("package.json", description(wanted));
            for (Locale language : PackageIndex.LANGUAGES) {
                bag.add(PackageIndex.fileOf(language), index.html(wanted, language, given));
            }
            bag.addTag("README.txt", readme(wanted));
            bag.finish(bagInfo(wanted, last));
        }
    }

    private void writeStream(BagZip bag, String folder, StreamId stream, long position, long size,
                             Consumer<Entry> each) throws IOException {
        List<Long> leaves = checkpoints.leavesOf(stream, size);
        long end = Math.min(position, leaves.size());
        for (long after = 0; after < end; after += PIECE) {
            int limit = (int) Math.min(PIECE, end - after);
            List<Entry> entries = ledger.read(stream, after, limit);
            List<Inclusion> proofs = checkpoints.inclusions(leaves.subList((int) after, (int) after + limit), size);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                String name = String.format(Locale.ROOT, "%s/%06d", folder, entry.sequence());
                bag.add(name + ".entry", EntryEncoder.encode(entry));
                bag.add("proofs/" + name + ".proof", proof(proofs.get(i)));
                each.accept(entry);
            }
        }
    }

    private static byte[] proof(Inclusion proof) {
        StringBuilder lines = new StringBuilder("leaf ").append(proof.leaf()).append("\nsize ").append(proof.size()).append('\n');
        proof.path().forEach(hash -> lines.append(hash).append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void writeCheckpoint(BagZip bag, MatterPackage wanted) throws IOException {
        SignedNote note = wanted.checkpoint().note();
        bag.add("checkpoint/checkpoint.txt", note.toString().getBytes(StandardCharsets.UTF_8));
        bag.add("checkpoint/signed-text.txt", note.text().getBytes(StandardCharsets.UTF_8));
        Map<String, NoteKey> keys = new TreeMap<>();
        checkpoints.keys().stream().filter(k -> k.fromSize() <= wanted.size()).forEach(k -> keys.put(PackageNames.key(k), k.key()));
        for (Map.Entry<String, NoteKey> key : keys.entrySet()) {
            bag.add("keys/" + key.getKey() + ".pub.pem", key.getValue().pem().getBytes(StandardCharsets.US_ASCII));
            for (SignedNote.Signature signature : key.getValue().claimedIn(note)) {
                bag.add("checkpoint/" + key.getKey() + ".sig", signature.value());
            }
        }
        bag.add("keys/verifier-keys.txt", keys.values().stream().map(k -> k.verifierKey() + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        Optional<byte[]> stamp = checkpoints.stamp(wanted.size());
        if (stamp.isPresent()) {
            bag.add("checkpoint/checkpoint.tsr", stamp.get());
        }
    }

    /** The path of each document that is enclosed. */
    private Map<Digest, String> writeDocuments(BagZip bag, MatterPackage wanted, Gathered gathered) throws IOException {
        Map<Digest, FiledDocument> filed = new LinkedHashMap<>();
        documents.of(wanted.organ(), wanted.matter()).forEach(d -> filed.putIfAbsent(d.digest(), d));
        List<Fact> facts = gathered.stated.stream().flatMap(e -> e.facts().stream()).toList();
        Set<Digest> published = PublicDocuments.of(facts);
        Map<String, FiledDocument> given = new TreeMap<>();
        Map<Digest, String> paths = new LinkedHashMap<>();
        for (Digest digest : gathered.named) {
            FiledDocument document = filed.get(digest);
            if (document != null && (wanted.copy() == MatterPackage.Copy.FULL || published.contains(digest))) {
                given.put(PackageNames.document(document), document);
                paths.put(digest, PackageNames.document(document));
            }
        }
        for (Map.Entry<String, FiledDocument> document : given.entrySet()) {
            bag.add(document.getKey(), documents.content(document.getValue()));
        }
        return paths;
    }

    private String readme(MatterPackage wanted) throws IOException {
        int signer = checkpoints.keys().stream().filter(k -> !k.key().claimedIn(wanted.checkpoint().note()).isEmpty())
                .mapToInt(PublishedKey::number).max().orElse(1);
        try (InputStream text = new ClassPathResource("archive/README.txt").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("@NAME@", wanted.name())
                    .replace("@SIZE@", Long.toString(wanted.size())).replace("@KEY@", "ledger-" + signer);
        }
    }

    private static byte[] description(MatterPackage wanted) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("matter", wanted.matter().toString());
        json.put("organ", wanted.organ().value());
        json.put("stream", StreamId.of(wanted.matter()).toString());
        json.put("position", wanted.position());
        json.put("origin", wanted.checkpoint().checkpoint().origin());
        json.put("size", wanted.size());
        json.put("copy", wanted.copy().name());
        return CanonicalJson.write(json);
    }

    private static Map<String, String> bagInfo(MatterPackage wanted, Entry last) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", wanted.organ().value());
        info.put("External-Identifier", wanted.matter().toString());
        info.put("Bagging-Date", LocalDateTime.ofInstant(last.recordedAt(), ZoneOffset.UTC).toLocalDate().toString());
        info.put("Bag-Software-Agent", FORMAT);
        info.put("Internal-Sender-Description", "entries 1 to " + wanted.position() + ", tree of " + wanted.size());
        return info;
    }
}
