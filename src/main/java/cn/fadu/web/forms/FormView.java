package cn.fadu.web.forms;

import java.util.List;

/** A form as its page shows it: every text in the reader's language, every value and problem in its place. */
public record FormView(String id, String title, List<Part> parts, List<ProblemView> problems) {

    /**
     * One part of a form: an input, a group, a paragraph or a list of rows, told apart by {@code kind}.
     *
     * @param name    name under which the input is sent
     * @param htmlId  id of the input or of the fieldset
     * @param prefix  what precedes the keys that {@code hide} speaks of: empty, or the row's place
     * @param hide    condition under which the page's script hides the part; empty for never
     * @param when    the same condition in words, for a page without script; empty for never
     * @param value   text of the input; {@code true} for a ticked box
     * @param problem what is wrong, in words; null when nothing is
     * @param parts   the parts of a group
     * @param placeholder what stands for an empty input, such as the number it would get; null for nothing
     */
    public record Part(String kind, String name, String htmlId, String prefix, String hide, String when, String label,
                       String help, boolean required, boolean readOnly, String value, int maxLength, Long min, Long max,
                       boolean multiple, List<Choice> choices, List<KeptFile> files, List<Row> rows, List<Part> parts,
                       String problem, String placeholder) {

        /** Ids of what describes the input, for {@code aria-describedby}; null when nothing does. */
        public String describedBy() {
            String ids = (help.isEmpty() ? "" : htmlId + "-help ") + (problem == null ? "" : htmlId + "-problem");
            return ids.isBlank() ? null : ids.strip();
        }

        /** Whether the limit is near enough to matter to somebody who types. */
        public boolean countsCharacters() {
            return kind.equals("TEXTAREA");
        }
    }

    /** One value of a choice. */
    public record Choice(String value, String label, boolean chosen) {
    }

    /** A file that was already uploaded. */
    public record KeptFile(String id, String name, String size) {
    }

    /** A row of a list; {@code index} from zero. */
    public record Row(int index, List<Part> parts) {
    }

    /** A problem for the summary on top; {@code field} is the id to jump to, empty for the whole form. */
    public record ProblemView(String field, String label, String text) {
    }

    /** Names that lists of rows are told by when the page has no script. */
    public static final String ADD_ROW = "_addRow";
    public static final String DROP_ROW = "_dropRow";
}
