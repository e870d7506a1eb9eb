package cn.fadu.search;

import java.time.LocalDate;

/**
 * A text of a matter as it is searched.
 *
 * @param number  of the entry or opinion, 0 for the title
 * @param act     key of the act that stated it, or null
 * @param apartOf code of the expert whose written opinion it is part of, which other experts may have to wait for; or null
 */
record SearchableText(Place place, long number, TextKind kind, LocalDate on, String act, String apartOf, String content) {

    /** Where the text stands in the product. */
    enum Place { TITLE, ENTRY, OPINION }
}
