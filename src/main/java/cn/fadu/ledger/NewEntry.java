package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an act wants recorded; place and chain are given to it by the ledger. {@code payload} is canonical JSON. */
public record NewEntry(StreamId stream, ActId act, Instant recordedAt, LocalDate legalDate, Actor actor,
                       Entry.Cause cause, String action, List<LegalBasis> articles, Entry.Versions versions,
                       byte[] payload, List<Digest> documents) {
}
