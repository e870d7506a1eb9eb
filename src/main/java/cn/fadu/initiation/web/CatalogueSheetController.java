package cn.fadu.initiation.web;

import cn.fadu.identity.Directory;
import cn.fadu.initiation.Catalogue;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The annual catalogue as a spreadsheet. */
@Controller
class CatalogueSheetController {

    private final Catalogue catalogue;
    private final Directory directory;
    private final Sheets sheets;
    private final Texts texts;

    CatalogueSheetController(Catalogue catalogue, Directory directory, Sheets sheets, Texts texts) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping("/catalogue.xlsx")
    void list(@RequestParam int year, Actor actor, HttpServletResponse response) throws IOException {
        List<List<Object>> rows = catalogue.ofYear(actor.organ(), year).stream().map(i -> Sheet.row(i.number(), i.title(),
                texts.text("fact.DecisionClass." + i.decisionClass().name()), directory.unitName(i.organ(), i.unit()), i.basis(),
                i.procedures(), i.planned(), texts.text(i.isCancelled() ? "web.catalogue.CANCELLED" : i.matter() == null ? "web.catalogue.not-started" : "web.catalogue.started"))).toList();
        sheets.send(response, new Sheet(texts.text("web.catalogue.heading", String.valueOf(year)),
                List.of(texts.text("web.catalogue.number"), texts.text("web.col.matter"), texts.text("prints.col.class"),
                        texts.text("web.col.lead"), texts.text("prints.col.articles"), texts.text("web.catalogue.procedures"), texts.text("web.catalogue.planned"),
                        texts.text("web.catalogue.state")), rows));
    }
}
