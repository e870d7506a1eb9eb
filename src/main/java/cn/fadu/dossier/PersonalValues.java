package cn.fadu.dossier;

import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalValue.Erasure;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The personal data of a record as a file beside its entries, and the check that the two belong together. The file maps each
 * commitment to what is kept of it:
 * {@code {"<commitment>":{"salt":"…","value":"…"},"<commitment>":{"entry":17,"erased":"2025-03-03","ground":"CONSENT_WITHDRAWN"}}}
 * in canonical JSON; a value that is only kept also has {@code "restricted":"<day>"}. A public copy of the record is the full
 * one without this file: the entries are the same bytes in both.
 */
public final class PersonalValues {

    private static final String COMMITTED = "committed";

    private PersonalValues() {
    }

    /** What is wrong with the file, or with the record beside it. */
    public enum Defect {
        /** Salt and value do not hash to the commitment. */
        DOES_NOT_FIT,
        /** No entry commits to it. */
        NOT_IN_THE_RECORD,
        /** An entry commits to it and the file says nothing about it. */
        UNACCOUNTED_FOR,
        /** The file calls it erased, and no entry does, or on another day or ground. */
        ERASED_WITHOUT_ENTRY,
        /** An entry erased it and the file gives it. */
        GIVEN_THOUGH_ERASED
    }

    /** One defect and the commitment it is about. */
    public record Finding(Defect defect, PersonalText commitment) {
    }

    /** The file; the order of the values does not matter. Throws {@link IllegalStateException} for two of one commitment. */
    public static byte[] write(Iterable<PersonalValue> values) {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        for (PersonalValue value : values) {
            String key = value.commitment().committed().hex();
            if (file.has(key)) {
                throw new IllegalStateException("two values of " + key);
            }
            ObjectNode kept = file.putObject(key);
            if (value.isErased()) {
                kept.put("erased", value.erasure().on().toString()).put("ground", value.erasure().ground().name())
                        .put("entry", value.erasure().entry());
            } else {
                kept.put("salt", value.salt()).put("value", value.value());
            }
            if (value.restrictedOn() != null) {
                kept.put("restricted", value.restrictedOn().toString());
            }
        }
        return CanonicalJson.write(file);
    }

    /** Reads the file, in the order of the commitments; throws {@link IllegalArgumentException} for anything else. */
    public static List<PersonalValue> read(byte[] file) {
        JsonNode root = CanonicalJson.read(file);
        if (!root.isObject()) {
            throw new IllegalArgumentException("not a file of personal values");
        }
        Map<String, PersonalValue> values = new TreeMap<>();
        root.forEachEntry((commitment, kept) -> values.put(commitment, read(commitment, kept)));
        return List.copyOf(values.values());
    }

    private static PersonalValue read(String commitment, JsonNode kept) {
        PersonalText text = new PersonalText(new Digest(commitment));
        try {
            LocalDate restricted = kept.has("restricted") ? LocalDate.parse(kept.get("restricted").asString()) : null;
            if (kept.has("erased")) {
                return new PersonalValue(text, null, null, restricted, new Erasure(LocalDate.parse(kept.get("erased").asString()),
                        ErasureGround.valueOf(kept.path("ground").asString("")), kept.path("entry").asLong(0)));
            }
            if (!kept.path("salt").isString() || !kept.path("value").isString()) {
                throw new IllegalArgumentException("neither value nor erasure");
            }
            return new PersonalValue(text, kept.get("salt").asString(), kept.get("value").asString(), restricted, null);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("not a personal value: " + commitment, e);
        }
    }

    /**
     * What a record commits to, gathered entry by entry: those of the matter's stream and those of the intake beside it, in the
     * order of each stream. It keeps one line per commitment.
     */
    public static final class Committed {

        private final Map<PersonalText, Erasure> committed = new LinkedHashMap<>();
        private long last;

        /** Adds the payload of an entry of the matter's stream with its number there. */
        public void add(long number, byte[] payload) {
            last = Math.max(last, number);
            walk(number, CanonicalJson.read(payload));
        }

        /** Adds the payload of an entry of the intake. */
        public void addIntake(byte[] payload) {
            walk(0, CanonicalJson.read(payload));
        }

        /** Every commitment, in the order in which the record first has it. */
        public List<PersonalText> commitments() {
            return List.copyOf(committed.keySet());
        }

        /**
         * What is wrong with the values of a full copy, in the order of the values given and then of the record; empty where
         * each of them fits and every commitment is accounted for. What an entry after the last one given erased cannot be
         * checked and is accepted. A public copy has no values to be checked.
         */
        public List<Finding> findings(List<PersonalValue> values) {
            List<Finding> findings = new ArrayList<>();
            Set<PersonalText> open = new LinkedHashSet<>(committed.keySet());
            for (PersonalValue value : values) {
                open.remove(value.commitment());
                defect(value).ifPresent(defect -> findings.add(new Finding(defect, value.commitment())));
            }
            open.forEach(text -> findings.add(new Finding(Defect.UNACCOUNTED_FOR, text)));
            return findings;
        }

        private Optional<Defect> defect(PersonalValue value) {
            if (!committed.containsKey(value.commitment())) {
                return Optional.of(Defect.NOT_IN_THE_RECORD);
            }
            Erasure erasure = committed.get(value.commitment());
            if (value.isErased()) {
                boolean later = erasure == null && value.erasure().entry() > last;
                return later || value.erasure().equals(erasure) ? Optional.empty()
                        : Optional.of(Defect.ERASED_WITHOUT_ENTRY);
            }
            return erasure != null ? Optional.of(Defect.GIVEN_THOUGH_ERASED)
                    : value.fits() ? Optional.empty() : Optional.of(Defect.DOES_NOT_FIT);
        }

        private void walk(long number, JsonNode node) {
            if (node.isObject() && node.size() == 1 && node.path(COMMITTED).isString()) {
                committed.putIfAbsent(text(node), null);
                return;
            }
            for (JsonNode part : node) {
                walk(number, part);
            }
            if (node.path("fact").asString("").equals(PersonalDataErased.class.getSimpleName())) {
                Erasure erasure = new Erasure(LocalDate.parse(node.path("on").asString()),
                        ErasureGround.valueOf(node.path("ground").asString()), number);
                for (JsonNode erased : node.path("erased")) {
                    committed.put(text(erased.path("value")), erasure);
                }
            }
        }

        private static PersonalText text(JsonNode node) {
            return new PersonalText(new Digest(node.path(COMMITTED).asString("")));
        }
    }
}
