package cn.fadu.audit.web;

import cn.fadu.matter.web.EntryView.Line;
import java.util.List;

/**
 * One entry of a trace. Addresses are below the root of the application, without the slash they begin with.
 *
 * @param legal       day on which it happened, null when that is the day of the recording
 * @param onBehalfOf  for whom a substitute acted, or null
 * @param cause       what made it happen, in words
 * @param basis       the articles, each with the instrument it stands in
 * @param time        null for an entry that finished no work
 * @param stated      what it states, documents left out
 * @param diagram     address of the path as of this entry
 * @param takesBack   number of the entry that it takes back, or null
 * @param takenBackBy number of the entry that took it back, or null
 */
record TraceEntryView(long number, String href, String machine, String day, String clock, String recorded, String legal,
                      String what, boolean byPerson, String who, String unit, String post, String onBehalfOf, String cause,
                      List<Article> basis, Time time, List<Line> stated, List<Change> changes, List<Ref> dropped,
                      List<Document> documents, String diagram, Proof proof, Long takesBack, Long takenBackBy, Paper paper) {

    /** Where it was done and in which post; empty for the system. */
    public String desk() {
        return unit.isEmpty() ? "" : unit + " · " + post;
    }

    /** @param instrument full name of the instrument */
    record Article(String place, String instrument) {
    }

    /**
     * @param steps how the limit was computed, empty where none ran
     * @param tone  class of the chip: red, green or blue; {@code state} says the same in words
     */
    record Time(String opened, String finished, String due, String used, String allowed, List<String> steps, String tone,
                String state) {
    }

    /** @param from number of the entry that stated the value before, or null */
    record Change(String label, String before, String after, Long from) {
    }

    /** Another entry, by number and name. */
    record Ref(long number, String what) {
    }

    record Document(String label, String name, String href, String size, String digest) {
    }

    /**
     * Digests as 64 digits.
     *
     * @param follows whether {@code previous} is the digest of the entry before, computed anew
     * @param tree    state in the tree, in words
     * @param inTree  whether a signed tree holds it
     */
    record Proof(String digest, String previous, boolean follows, String tree, boolean inTree) {
    }

    /** @param checkedIn number of the entry of the second look, or null */
    record Paper(String doneBy, String enteredBy, String enteredOn, String scan, String scanHref, String place, Long checkedIn,
                 String state, boolean agrees) {
    }
}
