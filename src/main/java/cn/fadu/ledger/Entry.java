package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the legal record, written by one act.
 *
 * @param sequence   place in the stream, from one, without gaps
 * @param act        id the client gave the act; unique in the whole record
 * @param recordedAt when it was recorded by the official clock, in UTC, to the microsecond
 * @param legalDate  day on which what it states happened, in the zone of the law
 * @param action     key of the act, such as {@code userTask_publishNotice}
 * @param articles   the articles carried out, in the text form of {@link cn.fadu.shared.LegalBasis}
 * @param payload    canonical JSON in UTF-8, an object
 * @param documents  digests of the documents filed with the act, in the order of the payload
 * @param previous   digest of the entry before it in the stream; 64 zeros for the first
 */
public record Entry(StreamId stream, long sequence, ActId act, Instant recordedAt, LocalDate legalDate, Actor actor,
                    Cause cause, String action, List<String> articles, Versions versions, byte[] payload,
                    List<Digest> documents, Digest previous) {

    /** What made the act happen. */
    public enum Cause { PERSON, TIMER, SYSTEM }

    /** The versions of rules, jurisdiction profile and calendar in force when the act was judged. */
    public record Versions(String rules, String profile, String calendar) {
    }

    /** What stands before the first entry of a stream. */
    public static final Digest NOTHING = new Digest("0".repeat(64));

    public Entry {
        articles = List.copyOf(articles);
        documents = List.copyOf(documents);
    }

    /** The digest of {@link EntryEncoder#encode this entry's bytes}, computed anew. */
    public Digest digest() {
        return Digest.of(EntryEncoder.encode(this));
    }
}
