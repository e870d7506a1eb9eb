package cn.fadu.matter.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import java.util.List;

/** A panel beside a form, in words; {@code note} is null where there is none. */
record PanelView(String title, String note, List<Line> lines) {

    /** {@code state} is null where there is none; {@code tone} is the colour of its chip. */
    record Line(String text, String state, String tone, List<Said> said, List<DocumentView> documents) {
    }

    /** {@code folded} for what is too long to stand open. */
    record Said(String label, String text, boolean folded) {
    }
}
