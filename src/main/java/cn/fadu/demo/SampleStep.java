package cn.fadu.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody does in a sample matter.
 *
 * @param file  name of the file it stands in, and {@code number} its place there, from one: together they are its identity
 * @param at    official time at which it is done, in the zone of the law
 * @param by    log-in name of who does it, in their first post
 * @param what  {@code start}, {@code meeting}, {@code attendance}, {@code take}, {@code remind}, {@code substitute}, or the
 *              key of an act
 * @param about number of the catalogue item (null outside the catalogue), key of the meeting, log-in name of the
 *              substitute, key of the open work that is taken, reminded of or acted upon, or null
 * @param form  fields as they are typed; rows of a list as {@code list[0].field}
 * @param files documents to attach, by field
 */
record SampleStep(String file, int number, LocalDateTime at, String by, String what, String about,
                  Map<String, List<String>> form, Map<String, List<SampleDocument>> files) {

    /** A text document with its name and content. */
    record SampleDocument(String name, String content) {
    }

    /** The same in every run, so that a step is done once. */
    String identity() {
        return file + "#" + number;
    }
}
