package cn.fadu.matter.web;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated.Outcome;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.matter.web.RibbonViews.StageView;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the catalogue of a year has come: seven stages; a nil return skips the meeting and the Party committee. */
@Component
class CatalogueRibbon {

    private final Texts texts;

    CatalogueRibbon(Texts texts) {
        this.texts = texts;
    }

    List<StageView> of(CatalogueFile file) {
        boolean studied = file.closing() != null && file.unstudied().isEmpty();
        boolean passed = file.deliberation() != null && file.deliberation().outcome() == Outcome.PASSED;
        boolean agreed = file.consent() != null && file.consent().answer() == Answer.AGREED;
        boolean changes = file.deliberation() != null && file.deliberation().outcome() == Outcome.AMEND
                || file.consent() != null && file.consent().answer() == Answer.CHANGES
                || file.nilReturn() != null && !file.nilReturn().signed();
        boolean compiled = file.compiled() != null && !changes;
        List<StageView> stages = new ArrayList<>();
        stages.add(stage("collecting", file.closing() != null, true, file.closing() == null ? null : file.closing().on()));
        stages.add(stage("study", studied, file.closing() != null, null));
        stages.add(stage("compiling", compiled, studied, compiled ? file.compiled().on() : null));
        if (file.isNil()) {
            stages.add(skipped("meeting"));
            stages.add(skipped("party"));
        } else {
            stages.add(stage("meeting", passed || file.isRefused(), compiled, passed ? file.deliberation().on() : null));
            stages.add(stage("party", agreed || file.isRefused(), passed && compiled, agreed ? file.consent().on() : null));
        }
        stages.add(stage("publication", file.published() != null, agreed || file.isNil() && compiled,
                file.published() == null ? null : file.published().on()));
        stages.add(adjustments(file));
        return stages;
    }

    private StageView adjustments(CatalogueFile file) {
        if (file.ended() != null) {
            return stage("adjustment", true, false, file.ended().on());
        }
        boolean open = file.published() != null && !file.isSettled();
        String note = file.version() > 1 ? texts.text("web.catalogue.version", file.version()) : "";
        return view("adjustment", open ? texts.text("web.stage.now") : note, open ? "now" : "todo");
    }

    private StageView skipped(String key) {
        return view(key, texts.text("web.stage.not-required"), "skipped");
    }

    private StageView stage(String key, boolean done, boolean reached, LocalDate on) {
        String state = done ? "done" : reached ? "now" : "todo";
        return view(key, on != null ? texts.day(on) : state.equals("now") ? texts.text("web.stage.now") : "", state);
    }

    private StageView view(String key, String note, String state) {
        return new StageView(texts.text("web.ribbon.catalogue." + key), note, state, texts.text("web.stage.word." + state));
    }
}
