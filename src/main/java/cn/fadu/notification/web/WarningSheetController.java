package cn.fadu.notification.web;

import cn.fadu.identity.Directory;
import cn.fadu.notification.DelayReasons;
import cn.fadu.notification.WarningList;
import cn.fadu.notification.WarningList.After;
import cn.fadu.notification.WarningList.Filter;
import cn.fadu.notification.WarningRow;
import cn.fadu.notification.WarningScope;
import cn.fadu.notification.WarningWords;
import cn.fadu.notification.web.WarningsPage.Query;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of warnings as spreadsheets: the same rows, rights and filters as on their page, in the order of the last days. */
@Controller
class WarningSheetController {

    private static final int PAGE = 500;

    private final WarningList warnings;
    private final WarningWords words;
    private final WarningViews views;
    private final Directory directory;
    private final Sheets sheets;
    private final Texts texts;

    WarningSheetController(WarningList warnings, WarningWords words, WarningViews views, Directory directory, Sheets sheets, Texts texts) {
        this.warnings = warnings;
        this.words = words;
        this.views = views;
        this.directory = directory;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/warnings.xlsx")
    void sheet(@RequestParam(defaultValue = "") String tab, @RequestParam(defaultValue = "") String level,
               @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String reasons,
               @RequestParam(defaultValue = "") String state, Actor actor, HttpServletResponse response) throws IOException {
        WarningScope scope = WarningsController.scope(actor, tab);
        Filter filter = new Filter(level, unit, tab.equals("overdue") ? reasons : "");
        sheets.send(response, new Sheet(texts.text("warning.title"), header(), Sheet.paged((WarningRow last) -> warnings.page(actor, scope,
                WarningsController.which(tab, new Query(level, unit, reasons, state)), filter,
                last == null ? null : new After(last.due(), last.id()), PAGE), w -> row(w, actor))));
    }

    private List<String> header() {
        return Stream.of("warning.col.limit", "web.col.matter", "warning.col.responsible", "warning.col.level", "warning.col.due",
                "warning.col.over", "warning.col.reason", "warning.col.reason-by", "warning.col.reason-at", "warning.col.closed")
                .map(key -> texts.text(key)).toList();
    }

    private List<Object> row(WarningRow w, Actor actor) {
        boolean readable = w.reason() != null && (DelayReasons.mayReadAll(actor, w) || w.reasonBy().equals(actor.person()));
        return Sheet.row(words.limit(w), views.matter(w), words.responsible(w), texts.text("warning.level." + w.level()), w.due(),
                words.daysOver(w), readable ? w.reason() : null, readable ? directory.personName(w.reasonBy()) : null,
                readable ? w.reasonAt() : null, w.closedOn());
    }
}
