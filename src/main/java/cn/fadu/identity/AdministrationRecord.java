package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;

/** The record of how an organ is administered: one entry in its stream for each change, in the transaction of the change. */
interface AdministrationRecord {

    /** Locks the stream of the organ; the first thing a change does. */
    void lock(OrganId organ);

    /** Writes the entry; by the system itself when nobody's act it is ({@link Actor#isSystem()}). */
    void write(Actor actor, AdministrationFact fact);
}
