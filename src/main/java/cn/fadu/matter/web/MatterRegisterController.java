package cn.fadu.matter.web;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.sheets.Sheet;
import cn.fadu.sheets.Sheets;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of matters to be printed on A4 across, and as a spreadsheet. */
@Controller
class MatterRegisterController {

    private final MatterRegister register;
    private final MatterRows matters;
    private final Directory directory;
    private final Sheets sheets;
    private final OfficialClock clock;
    private final Texts texts;

    MatterRegisterController(MatterRegister register, MatterRows matters, Directory directory, Sheets sheets,
                             OfficialClock clock, Texts texts) {
        this.register = register;
        this.matters = matters;
        this.directory = directory;
        this.sheets = sheets;
        this.clock = clock;
        this.texts = texts;
    }

    /** What templates/matter/matterRegisterPage.html shows. */
    record Page(String title, String organ, int year, List<Integer> years, List<String> header, List<List<String>> rows,
                String printedOn) {
    }

    @GetMapping("/registers/matters")
    String show(@RequestParam(defaultValue = "") String year, Actor actor, Model model) {
        requireReader(actor);
        List<Integer> years = new ArrayList<>(matters.years(actor));
        int shown = year(year, years);
        if (!years.contains(shown)) {
            years.add(0, shown);
        }
        List<List<String>> rows = new ArrayList<>();
        register.rows(actor, shown).forEach(row -> rows.add(row.stream().map(this::text).toList()));
        model.addAttribute("page", new Page(title(shown), directory.organName(actor.organ()), shown, years,
                register.header(), rows, texts.date(clock.today())));
        return "matter/matterRegisterPage";
    }

    @GetMapping("/registers/matters.xlsx")
    void sheet(@RequestParam(defaultValue = "") String year, Actor actor, HttpServletResponse response) throws IOException {
        requireReader(actor);
        int shown = year(year, matters.years(actor));
        sheets.send(response, new Sheet(title(shown), register.header(), register.rows(actor, shown)));
    }

    private int year(String asked, List<Integer> years) {
        return asked.matches("[12][0-9]{3}") ? Integer.parseInt(asked) : years.stream().findFirst().orElse(clock.today().getYear());
    }

    private String title(int year) {
        return texts.text("prints.matters.title", String.valueOf(year));
    }

    private String text(Object cell) {
        return cell == null ? "" : cell instanceof LocalDate date ? texts.date(date) : cell.toString();
    }

    private static void requireReader(Actor actor) {
        if (!Access.readsMatters(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
