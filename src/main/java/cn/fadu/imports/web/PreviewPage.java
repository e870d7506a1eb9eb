package cn.fadu.imports.web;

import cn.fadu.matter.web.VerdictView;
import java.util.List;

/**
 * What templates/imports/previewPage.html shows. With problems there is nothing else.
 *
 * @param problem  why another upload in its place was turned away, or null
 * @param enclosed names of the files uploaded beside it
 * @param cut      whether there are more problems than are listed
 */
record PreviewPage(String id, String name, String problem, List<Line> problems, boolean cut, List<Procedure> procedures,
                   int steps, List<String> enclosed) {

    /** Where, and what. */
    record Line(String place, String text) {
    }

    /** One procedure as it will be entered. */
    record Procedure(String title, String about, List<Step> steps, List<Line> odd, List<VerdictView> findings) {
    }

    record Step(String kind, String when, String about) {
    }
}
