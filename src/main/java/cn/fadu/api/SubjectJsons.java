package cn.fadu.api;

import cn.fadu.api.SubjectJson.DraftJson;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.matter.Acts;
import cn.fadu.matter.OptionSources;
import cn.fadu.matter.PaperParts;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.matter.web.GateReport;
import cn.fadu.shared.LegalBasis;
import cn.fadu.web.ModelNames;
import cn.fadu.web.forms.FormSchemas;
import cn.fadu.worklist.Forms;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What somebody can do, as JSON. */
@Component
class SubjectJsons {

    private final Forms forms;
    private final FormSchemas schemas;
    private final OptionSources options;
    private final PaperParts papers;
    private final Acts acts;
    private final GateReport gates;
    private final ModelNames names;

    SubjectJsons(Forms forms, FormSchemas schemas, OptionSources options, PaperParts papers, Acts acts, GateReport gates,
                 ModelNames names) {
        this.forms = forms;
        this.schemas = schemas;
        this.options = options;
        this.papers = papers;
        this.acts = acts;
        this.gates = gates;
        this.names = names;
    }

    /** {@code task} is null for an act that no task asks for. */
    SubjectJson of(Subject s, TaskJson task) {
        return new SubjectJson(s.matter().toString(), s.dossier().start().title(), s.act(), names.act(s.act()), task,
                s.basis().stream().map(LegalBasis::toString).toList(), form(s),
                acts.mayBeOnPaper(s.act()) ? current(papers.form()) : null, gates.ahead(s).orElse(null), draft(s.dossier()));
    }

    private ObjectNode form(Subject s) {
        boolean ofTask = s.work() != null && s.work().act().equals(s.act());
        String source = ofTask ? forms.sourceOfModel(s.work().modelId(), s.work().form()) : forms.source(s.form().id());
        return schemas.of(s.form(), source, options.of(s.matter(), s.form(), s.dossier(), s.actor(), s.work()));
    }

    private ObjectNode current(FormDefinition form) {
        return schemas.of(form, forms.source(form.id()), Map.of());
    }

    static DraftJson draft(Dossier dossier) {
        return dossier.currentDraft().map(d -> new DraftJson(d.draft().hex(), d.number(), d.on())).orElse(null);
    }
}
