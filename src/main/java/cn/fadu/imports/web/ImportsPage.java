package cn.fadu.imports.web;

import java.util.List;

/** What templates/imports/importsPage.html shows. {@code problem} is null unless an upload was turned away. */
record ImportsPage(String problem, List<DraftRow> drafts) {

    record DraftRow(String href, String name, String kept) {
    }
}
