package cn.fadu.matter.web;

import cn.fadu.web.forms.FormView;
import java.util.List;

/**
 * What templates/matter/paperPage.html shows: one official paper.
 *
 * @param back      where the reader came from
 * @param mark      name of whoever issues it, as the head of the paper; null for a sheet without one
 * @param addressee null when nobody is addressed
 * @param table     null for none
 * @param blank     the form to be filled in by hand, null for a paper that states something
 * @param signed    how it is signed, line by line
 */
record PaperPage(String back, String style, String mark, String number, String title, String about, String addressee,
                 List<Part> parts, Table table, FormView blank, List<String> attachments, List<Signature> signed, String foot) {

    /** A statement: short ones stand in a line, long ones below their heading. {@code ordinal} is 一、 or 1. */
    record Part(String ordinal, String label, String text) {

        private static final int LINE = 40;

        public List<String> lines() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }

        public boolean isLong() {
            return text.length() > LINE || text.contains("\n");
        }
    }

    record Table(List<String> header, List<List<String>> rows) {
    }

    /** {@code post} is empty where an office and not a person signs. */
    record Signature(String name, String post, String date) {
    }
}
