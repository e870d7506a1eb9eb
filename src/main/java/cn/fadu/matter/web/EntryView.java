package cn.fadu.matter.web;

import java.util.List;

/**
 * One entry of the record as the time line shows it.
 *
 * @param legalDate day on which it happened, in words, when that is another day than the recording; otherwise null
 * @param byPerson  false for what a timer or the procedure itself recorded
 * @param takenBackBy number of the entry that took this one back, or null
 */
public record EntryView(long number, String day, String time, String machine, String what, String who, String desk,
                        String articles, String legalDate, List<Line> lines, boolean byPerson, String digest,
                        Long takenBackBy) {

    private static final int SHOWN = 3;

    /** What is shown at once. */
    public List<Line> lead() {
        return lines.subList(0, lines.size() <= SHOWN + 1 ? lines.size() : SHOWN);
    }

    /** What is shown when somebody asks for it. */
    public List<Line> rest() {
        return lines.subList(lead().size(), lines.size());
    }

    /** One thing that was stated; {@code href} is null unless it is a document. */
    public record Line(String label, String text, String href) {
    }

    /** Documents of one procedure. */
    public record VolumeView(String title, List<DocumentView> documents) {
    }

    /** A document and where it comes from. */
    public record DocumentView(String name, String href, String size, String from) {

        /** Address of the content itself, when browsers show such a file; otherwise null. */
        public String readable() {
            return name.matches("(?i).*\\.(pdf|txt|png|jpe?g)") ? href.replace("/preview", "") : null;
        }
    }
}
