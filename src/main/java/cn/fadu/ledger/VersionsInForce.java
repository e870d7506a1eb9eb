package cn.fadu.ledger;

import cn.fadu.shared.OrganId;

/** Under which versions of rules, jurisdiction profile and calendar an organ works now. */
@FunctionalInterface
public interface VersionsInForce {

    /** For {@link OrganId#INSTALLATION} those of the national law. */
    Entry.Versions of(OrganId organ);
}
