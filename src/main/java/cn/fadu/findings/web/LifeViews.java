package cn.fadu.findings.web;

import cn.fadu.findings.Finding;
import cn.fadu.findings.LifeFact;
import cn.fadu.findings.LifeFact.CorrectionDemanded;
import cn.fadu.findings.LifeFact.FindingVerified;
import cn.fadu.findings.LifeRows;
import cn.fadu.findings.LifeState;
import cn.fadu.findings.LifeStep;
import cn.fadu.findings.web.FindingPage.Fact;
import cn.fadu.findings.web.FindingPage.File;
import cn.fadu.findings.web.FindingPage.Form;
import cn.fadu.findings.web.FindingPage.StepView;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UnitId;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lives of findings in words. */
@Component
class LifeViews {

    private final LifeRows rows;
    private final Directory directory;
    private final Texts texts;

    LifeViews(LifeRows rows, Directory directory, Texts texts) {
        this.rows = rows;
        this.directory = directory;
        this.texts = texts;
    }

    List<StepView> steps(Finding finding) {
        return rows.steps(finding).stream().map(step -> view(step, finding)).toList();
    }

    StepView view(LifeRows.Step step, Finding finding) {
        Actor actor = step.entry().actor();
        LifeFact fact = step.fact();
        return new StepView(texts.text("findings.did." + fact.action() + "." + fact.after().name()),
                directory.personName(actor.person()) + " · " + directory.unitName(actor.organ(), actor.unit()),
                texts.dateTime(step.entry().recordedAt()), texts.machine(step.entry().recordedAt()), fact.text(), more(fact, finding),
                fact.documents().stream().map(d -> new File(d.name(), "/documents/" + d.id() + "/preview")).toList());
    }

    /** As {@link #view}, under the name of the unit that acted alone: who of it did is nobody else's. */
    StepView ofUnit(LifeRows.Step step, Finding finding) {
        StepView view = view(step, finding);
        Actor actor = step.entry().actor();
        return new StepView(view.what(), directory.unitName(actor.organ(), actor.unit()), view.at(), view.machine(), view.text(),
                view.more(), view.documents());
    }

    private List<Fact> more(LifeFact fact, Finding finding) {
        if (fact instanceof FindingVerified verified) {
            return List.of(new Fact(texts.text("findings.field.evidence"), verified.evidence()));
        }
        if (fact instanceof CorrectionDemanded demanded) {
            return List.of(new Fact(texts.text("findings.field.unit"), directory.unitName(finding.organ(), new UnitId(demanded.unit()))),
                    new Fact(texts.text("findings.field.until"), texts.date(demanded.until())));
        }
        return List.of();
    }

    /** What can be done now: what closes an answered demand comes before a further demand. */
    List<Form> forms(Finding finding) {
        List<LifeStep> ordered = finding.state() == LifeState.CORRECTED
                ? List.of(LifeStep.CLOSE, LifeStep.DEMAND, LifeStep.TAKE_BACK) : LifeStep.from(finding.state());
        return ordered.stream().map(step -> new Form(step.name(), step.address(), UUID.randomUUID().toString(),
                step == ordered.get(0))).toList();
    }
}
