package cn.fadu.verifier;

import cn.fadu.dossier.PersonalValue;
import cn.fadu.dossier.PersonalValues;
import cn.fadu.dossier.PersonalValues.Finding;
import java.util.List;
import java.util.Locale;

/** Personal data beside the record: every commitment has its value, or says when and why that was erased. */
final class PersonalCheck {

    private static final String FILE = "data/personal.json";

    private final PackageFiles files;
    private final PersonalValues.Committed committed = new PersonalValues.Committed();

    PersonalCheck(PackageFiles files, List<EntryFiles.Read> record, List<EntryFiles.Read> intake) {
        this.files = files;
        record.forEach(read -> committed.add(read.entry().sequence(), read.entry().payload()));
        intake.forEach(read -> committed.addIntake(read.entry().payload()));
    }

    void addOpinion(byte[] opinion) {
        committed.addIntake(opinion);
    }

    /** How many values are enclosed and how many are erased. */
    List<String> check() {
        List<PersonalValue> values;
        try {
            values = PersonalValues.read(files.read(FILE));
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(FILE, null, "personal-form", malformed.getMessage());
        }
        for (Finding finding : committed.findings(values)) {
            throw new BrokenPackage(FILE, null, "personal-" + finding.defect().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    finding.commitment().committed().hex());
        }
        long erased = values.stream().filter(PersonalValue::isErased).count();
        return List.of(String.valueOf(values.size() - erased), String.valueOf(erased));
    }

    /** How many values a public copy leaves out. */
    List<String> withheld() {
        if (files.has(FILE)) {
            throw new BrokenPackage(FILE, null, "personal-in-public", null);
        }
        return List.of(String.valueOf(committed.commitments().size()));
    }
}
