package cn.fadu.verifier.database;

import cn.fadu.shared.Digest;
import java.security.DigestException;
import java.security.MessageDigest;

/**
 * An entry's row, read straight into the canonical bytes of entry format v1: what {@link cn.fadu.ledger.EntryEncoder} makes by
 * way of objects, without them. The columns come in the order in which the format names its members. Used again for the next
 * row.
 */
final class EntryRow {

    static final int ACT = 0;
    static final int ACTION = 1;
    static final int ON_BEHALF_OF = 2;
    static final int ORGAN = 3;
    static final int PERSON = 4;
    static final int POST = 5;
    static final int UNIT = 6;
    static final int ARTICLES = 7;
    static final int CAUSE = 8;
    static final int DOCUMENTS = 9;
    static final int LEGAL_DATE = 10;
    static final int PAYLOAD = 11;
    static final int PREVIOUS = 12;
    static final int RECORDED_AT = 13;
    static final int SEQUENCE = 14;
    static final int STREAM = 15;
    static final int CALENDAR = 16;
    static final int PROFILE = 17;
    static final int RULES = 18;
    /** The first number free for columns that are no part of the entry. */
    static final int MORE = 19;

    static final String COLUMNS = """
            e.act_id, e.action, e.on_behalf_of, e.organ, e.person, e.post, e.unit, e.articles, e.cause, e.documents,
            e.legal_date, e.payload, e.previous_hash, e.recorded_at, e.sequence, e.stream, e.calendar_version,
            e.profile_version, e.rules_version""";

    private static final int DIGEST_BYTES = 32;
    private static final byte[] LEAF_AND_VERSION = {0, '1', '\n'};

    private final RowFields fields;
    private final CanonicalBytes out = new CanonicalBytes();
    private final MessageDigest sha256 = Digest.algorithm();

    /** @param columns number of columns in the row, {@link #MORE} or greater */
    EntryRow(int columns) {
        this.fields = new RowFields(columns);
    }

    RowFields fields() {
        return fields;
    }

    /** Takes the row; after this its digests can be asked for. */
    void read(byte[] row) {
        fields.set(row);
        out.clear();
        out.raw(LEAF_AND_VERSION);
        out.ascii("{\"act\":\"").uuid(fields.row(), fields.at(ACT));
        out.ascii("\",\"action\":");
        text(ACTION);
        actor();
        out.ascii(",\"articles\":").textArray(fields, ARTICLES);
        out.ascii(",\"cause\":");
        text(CAUSE);
        out.ascii(",\"documents\":").textArray(fields, DOCUMENTS);
        out.ascii(",\"legalDate\":\"").date(fields.intOf(LEGAL_DATE));
        out.ascii("\",\"payload\":").raw(fields.row(), fields.at(PAYLOAD), fields.length(PAYLOAD));
        out.ascii(",\"previous\":\"").hex(fields.row(), fields.at(PREVIOUS), fields.length(PREVIOUS));
        out.ascii("\",\"recordedAt\":\"").instant(fields.longOf(RECORDED_AT));
        out.ascii("\",\"sequence\":").number(fields.longOf(SEQUENCE));
        out.ascii(",\"stream\":");
        text(STREAM);
        out.ascii(",\"versions\":{\"calendar\":");
        text(CALENDAR);
        out.ascii(",\"profile\":");
        text(PROFILE);
        out.ascii(",\"rules\":");
        text(RULES);
        out.ascii("}}");
    }

    private void actor() {
        out.ascii(",\"actor\":{");
        if (!fields.isNull(ON_BEHALF_OF)) {
            out.ascii("\"onBehalfOf\":");
            text(ON_BEHALF_OF);
            out.ascii(",");
        }
        out.ascii("\"organ\":");
        text(ORGAN);
        out.ascii(",\"person\":");
        text(PERSON);
        out.ascii(",\"post\":");
        text(POST);
        out.ascii(",\"unit\":");
        text(UNIT);
        out.ascii("}");
    }

    private void text(int field) {
        out.text(fields.row(), fields.at(field), fields.length(field));
    }

    /** The entry's bytes. */
    byte[] encoded() {
        return out.copy(1);
    }

    /** Puts SHA-256 over the entry's bytes into the array of 32. */
    void digest(byte[] into) {
        hash(1, into);
    }

    /** Puts the hash of the entry's leaf (RFC 6962) into the array of 32. */
    void leaf(byte[] into) {
        hash(0, into);
    }

    private void hash(int from, byte[] into) {
        out.update(sha256, from);
        try {
            sha256.digest(into, 0, DIGEST_BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("SHA-256 has 32 bytes", e);
        }
    }
}
