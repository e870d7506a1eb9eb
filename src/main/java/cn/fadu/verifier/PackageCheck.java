package cn.fadu.verifier;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import cn.fadu.verifier.PackageReport.Broken;
import cn.fadu.verifier.PackageReport.Outcome;
import cn.fadu.verifier.PackageReport.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Checks a package from its content, step by step, and stops at the first bad thing. What it cannot know from the package
 * alone, it takes from outside: keys that the caller trusts, checkpoints that the caller kept.
 */
public final class PackageCheck {

    private final List<NoteKey> trusted;
    private final String witness;
    private final List<Step> steps = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Map<String, String> digests = Map.of();
    private Dossier dossier;
    private List<EntryFiles.Read> record = List.of();
    private List<EntryFiles.Read> intake = List.of();
    private String current = "bag";

    private PackageCheck(List<NoteKey> trusted, String witness) {
        this.trusted = trusted;
        this.witness = witness;
    }

    /**
     * Checks the package, a ZIP file or a directory.
     *
     * @param trusted keys one of which must have signed; empty to take those in the package and say so
     * @param witness signed notes that somebody kept, one of them over this package's tree; null for none
     */
    public static PackageReport run(Path place, List<NoteKey> trusted, String witness) {
        PackageCheck check = new PackageCheck(trusted, witness);
        return check.run(place);
    }

    /** Which installation and tree a package says it is of; nothing of it is checked. */
    public record Claim(String origin, long size) {
    }

    /** Empty for what is no package. */
    public static Optional<Claim> claimOf(Path place) {
        try (PackageFiles files = PackageFiles.open(place)) {
            Description description = Description.read(files);
            return Optional.of(new Claim(description.origin(), description.size()));
        } catch (BrokenPackage none) {
            return Optional.empty();
        }
    }

    private PackageReport run(Path place) {
        String name = place.toAbsolutePath().normalize().getFileName().toString();
        try (PackageFiles files = PackageFiles.open(place)) {
            check(files);
        } catch (BrokenPackage broken) {
            return failed(name, broken);
        } catch (RuntimeException malformed) {
            // Whoever made the package may have written anything into it.
            return failed(name, new BrokenPackage("data", null, "malformed", malformed.toString()));
        }
        return new PackageReport(name, steps, null);
    }

    private PackageReport failed(String name, BrokenPackage broken) {
        steps.add(new Step(current, Outcome.FAILED, List.of()));
        return new PackageReport(name, steps, new Broken(broken.file(), broken.entry(), broken.problem(), broken.detail()));
    }

    private void check(PackageFiles files) {
        step("bag", () -> {
            digests = new BagCheck(files).check();
            return List.of(String.valueOf(files.paths().size()));
        });
        Description description = Description.read(files);
        CheckpointCheck checkpoint = new CheckpointCheck(files, description);
        step("checkpoint", checkpoint::check);
        trust(checkpoint);
        step("chain", () -> chain(files, description));
        step("tree", () -> tree(files, description, checkpoint));
        step("dossier", () -> dossier(files));
        step("documents", () -> documents(files, description));
        if (!description.isPublic()) {
            step("recordings", () -> new RecordingsCheck(files, checkpoint.checkpoint()).check(facts));
        }
        PersonalCheck personal = new PersonalCheck(files, record, intake);
        if (description.isPublic()) {
            current = "opinions";
            notice("opinions", new OpinionsCheck(files).withheld());
            current = "personal";
            notice("personal", personal.withheld());
        } else {
            step("opinions", () -> List.of(String.valueOf(new OpinionsCheck(files).check(intake, personal::addOpinion))));
            step("personal", personal::check);
        }
    }

    private void trust(CheckpointCheck checkpoint) {
        if (trusted.isEmpty()) {
            notice("key", checkpoint.signers());
        } else {
            step("key", () -> checkpoint.isSignedBy(trusted));
        }
        if (witness == null) {
            notice("witness", List.of(checkpoint.size()));
        } else {
            step("witness", () -> checkpoint.isWitnessed(witness));
        }
        if (checkpoint.hasStamp()) {
            step("stamp", checkpoint::checkStamp);
        }
    }

    private List<String> chain(PackageFiles files, Description description) {
        record = new EntryFiles(files, "record", StreamId.of(description.matter())).chain(description.position());
        for (EntryFiles.Read read : record) {
            if (!read.entry().actor().organ().equals(description.organ())) {
                throw new BrokenPackage(Description.FILE, read.entry().sequence(), "description", read.entry().actor().organ().value());
            }
        }
        return List.of(String.valueOf(record.size()));
    }

    private List<String> tree(PackageFiles files, Description description, CheckpointCheck checkpoint) {
        EntryFiles own = new EntryFiles(files, "record", StreamId.of(description.matter()));
        EntryFiles ofIntake = new EntryFiles(files, "intake", StreamId.intakeOf(description.matter()));
        intake = ofIntake.chain(-1);
        new ProofCheck(files, checkpoint.checkpoint()).check(own, record);
        new ProofCheck(files, checkpoint.checkpoint()).check(ofIntake, intake);
        return List.of(String.valueOf(record.size() + intake.size()), checkpoint.size());
    }

    private List<String> dossier(PackageFiles files) {
        String path = "data/dossier.json";
        List<StatedEntry> stated = new ArrayList<>();
        for (EntryFiles.Read read : record) {
            try {
                StatedEntry entry = new StatedEntry(read.entry().sequence(), FactJson.read(read.entry().payload()));
                stated.add(entry);
                facts.addAll(entry.facts());
            } catch (RuntimeException unknown) {
                throw new BrokenPackage(read.file(), read.entry().sequence(), "facts", unknown.getMessage());
            }
        }
        dossier = StatedEntry.fold(stated);
        if (!Arrays.equals(FactJson.write(dossier), files.read(path))) {
            throw new BrokenPackage(path, null, "dossier", null);
        }
        return List.of();
    }

    private List<String> documents(PackageFiles files, Description description) {
        Set<String> named = new TreeSet<>();
        for (EntryFiles.Read read : record) {
            for (Digest digest : read.entry().documents()) {
                named.add(digest.hex());
                boolean given = files.paths().stream().anyMatch(p -> p.startsWith("data/documents/" + digest));
                if (!given && !description.isPublic()) {
                    throw new BrokenPackage("data/documents/" + digest, read.entry().sequence(), "document-missing", digest.hex());
                }
            }
        }
        int given = 0;
        for (String path : files.paths()) {
            if (!path.startsWith("data/documents/")) {
                continue;
            }
            String name = path.substring("data/documents/".length());
            if (name.length() < 64 || !named.contains(name.substring(0, 64))) {
                throw new BrokenPackage(path, null, "document-unnamed", name);
            }
            String content = digests.get(path);
            if (!name.startsWith(content)) {
                throw new BrokenPackage(path, entryNaming(name.substring(0, 64)), "document-bytes", content);
            }
            given++;
        }
        return List.of(String.valueOf(given), String.valueOf(named.size() - given));
    }

    private Long entryNaming(String digest) {
        return record.stream().filter(r -> r.entry().documents().stream().anyMatch(d -> d.hex().equals(digest)))
                .map(r -> r.entry().sequence()).findFirst().orElse(null);
    }

    private void step(String code, Supplier<List<String>> check) {
        current = code;
        steps.add(new Step(code, Outcome.PASSED, check.get()));
    }

    private void notice(String code, List<String> arguments) {
        steps.add(new Step(code, Outcome.NOTICE, arguments));
    }
}
