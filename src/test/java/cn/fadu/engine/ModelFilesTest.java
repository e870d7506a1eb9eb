package cn.fadu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Text;
import cn.fadu.forms.FormReader;
import cn.fadu.shared.Desk;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every model and every form in the repository keeps to, read from the files alone. */
class ModelFilesTest {

    private static final Path MODELS = Path.of("bpmn");
    private static final Path FORMS = Path.of("forms");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Set<String> DESKS = Set.of("lead/undertaker", "lead/unit-legal", "office/office",
            "office/recorder", "legality/reviewer", "legality/checker", "legality/approver", "legality/director",
            "advisers/adviser", "experts/expert", "risk/assessor", "market/market-regulator", "leadership/chief",
            "leadership/member", "archives/archivist", "lead/unit-head", "lead/presider", "office/office-head",
            "evaluation/evaluator", "named/undertaker");

    private static final String ARTICLE = "第[一二三四五六七八九十百]+条(第[一二三四五六七八九十]+款)?(第[一二三四五六七八九十]+项)?";
    private static final Pattern BASIS =
            Pattern.compile("依据：(《[^》]+》)?" + ARTICLE + "(、(《[^》]+》)?" + ARTICLE + ")*。[^。].*", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(!?[a-z][A-Za-z]*|[a-z][A-Za-z]* == '[A-Z_]+')}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final Map<Path, BpmnModelInstance> BY_FILE = new java.util.TreeMap<>();
    private static final Map<Path, FormDefinition> FORM_BY_FILE = new java.util.TreeMap<>();

    @BeforeAll
    static void read() {
        for (Path file : files(MODELS, ".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            Bpmn.validateModel(model);
            BY_FILE.put(file, model);
        }
        for (Path file : files(FORMS, ".form")) {
            FORM_BY_FILE.put(file, new FormReader().read(text(file)));
        }
        assertThat(BY_FILE).isNotEmpty();
        assertThat(FORM_BY_FILE).isNotEmpty();
    }

    @Test
    void a_file_holds_one_executable_process_of_its_name() {
        BY_FILE.forEach((file, model) -> {
            Process process = process(model);
            assertThat(process.getId()).isEqualTo(camelCase(stem(file)));
            assertThat(process.getName()).as(process.getId()).containsPattern(CHINESE);
            assertThat(process.isExecutable()).as(process.getId()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).as(process.getId()).isEqualTo("P30D");
        });
    }

    @Test
    void ids_say_type_and_purpose() {
        assertEach(FlowElement.class, e -> {
            assertThat(e.getId()).matches(prefix(e) + "_[a-z][A-Za-z0-9]*");
        });
        assertEach(Message.class, m -> assertThat(m.getName()).matches("(decision|consultation|work)\\.[a-z][A-Za-z]*"));
    }

    @Test
    void ids_of_user_tasks_are_unique_over_all_models() {
        List<String> ids = all(UserTask.class).stream().map(UserTask::getId).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Gateways that only join, and the flows that need no label, have no name. */
    @Test
    void what_a_reader_meets_has_a_chinese_name() {
        assertEach(FlowNode.class, n -> {
            boolean joins = n instanceof Gateway && n.getOutgoing().size() < 2 && !(n instanceof InclusiveGateway);
            if (!joins) {
                assertThat(n.getName()).as(n.getId()).isNotNull().containsPattern(CHINESE);
            }
        });
        assertEach(SequenceFlow.class, f -> {
            if (f.getConditionExpression() != null || isDefault(f)) {
                assertThat(f.getName()).as(f.getId()).isNotNull().containsPattern(CHINESE);
            }
        });
    }

    @Test
    void english_names_are_complete_and_none_is_left_over() {
        Set<String> named = new TreeSet<>();
        BY_FILE.values().forEach(model -> {
            String process = process(model).getId();
            named.add("model." + process);
            model.getModelElementsByType(FlowElement.class).stream().filter(e -> e.getName() != null)
                    .forEach(e -> named.add("model." + process + "." + e.getId()));
        });
        named.add("model.requiredProcedures");
        Properties english = bundle("models_en");
        assertThat(keys(english, "model.")).isEqualTo(named);
        assertThat(english.values()).noneMatch(t -> t.toString().isBlank() || CHINESE.matcher(t.toString()).find());
    }

    @Test
    void every_user_task_has_a_form_that_exists_and_a_desk_of_the_closed_list() {
        Set<String> forms = FORM_BY_FILE.values().stream().map(FormDefinition::id).collect(Collectors.toSet());
        assertEach(UserTask.class, t -> {
            assertThat(forms).as(t.getId()).contains(t.getCamundaFormRef());
            assertThat(t.getCamundaFormRefBinding()).as(t.getId()).isEqualTo("deployment");
            assertThat(DESKS).as(t.getId()).contains(Desk.parse(t.getCamundaCandidateGroups()).toString());
            assertThat(t.getId()).isEqualTo("userTask_" + t.getCamundaFormRef());
        });
    }

    @Test
    void what_carries_out_an_article_says_which() {
        assertEach(Activity.class, a -> assertThat(documentation(a)).as(a.getId()).matches(BASIS));
        assertEach(CatchEvent.class, e -> {
            if (!(e instanceof StartEvent)) {
                assertThat(documentation(e)).as(e.getId()).matches(BASIS);
            }
        });
        all(FlowElement.class).stream().map(ModelFilesTest::documentation).filter(d -> !d.isEmpty())
                .forEach(d -> assertThat(d).matches(BASIS));
    }

    @Test
    void called_processes_exist_and_get_the_matter_and_its_unit() {
        Set<String> processes = BY_FILE.values().stream().map(m -> process(m).getId()).collect(Collectors.toSet());
        assertEach(CallActivity.class, c -> {
            assertThat(processes).as(c.getId()).contains(c.getCalledElement());
            assertThat(c.getCamundaCalledElementBinding()).as(c.getId()).isEqualTo("deployment");
            Collection<CamundaIn> in =
                    c.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
            assertThat(in).as(c.getId()).extracting(CamundaIn::getCamundaBusinessKey)
                    .contains("#{execution.processBusinessKey}");
            assertThat(in).as(c.getId()).extracting(CamundaIn::getCamundaTarget).contains("leadUnit");
        });
    }

    @Test
    void conditions_compare_one_variable_and_exclusive_gateways_have_a_default() {
        assertEach(SequenceFlow.class, f -> {
            if (f.getConditionExpression() != null) {
                assertThat(f.getConditionExpression().getTextContent()).as(f.getId()).matches(CONDITION);
                assertThat(f.getSource()).as(f.getId()).isInstanceOf(Gateway.class);
            }
        });
        assertEach(ExclusiveGateway.class, g -> {
            if (g.getOutgoing().size() > 1) {
                assertThat(g.getDefault()).as(g.getId()).isNotNull();
            }
        });
    }

    @Test
    void a_model_holds_no_code_and_no_asynchronous_step() {
        assertEach(ServiceTask.class, t -> assertThat(t.getCamundaDelegateExpression()).as(t.getId())
                .isEqualTo("#{" + t.getId().substring("serviceTask_".length()) + "}"));
        BY_FILE.keySet().forEach(file -> assertThat(text(file)).as(file.toString()).doesNotContain("Listener")
                .doesNotContain("camunda:async")
                .doesNotContain("<bpmn:script").doesNotContain("camunda:class").doesNotContain("camunda:expression"));
    }

    @Test
    void everything_is_drawn() {
        assertEach(FlowNode.class, n -> assertThat(n.getDiagramElement()).as(n.getId()).isNotNull());
        assertEach(SequenceFlow.class, f -> assertThat(f.getDiagramElement().getWaypoints()).as(f.getId())
                .hasSizeGreaterThan(1));
    }

    @Test
    void edges_are_drawn_along_the_grid() {
        assertEach(SequenceFlow.class, f -> {
            var points = List.copyOf(f.getDiagramElement().getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                boolean straight = points.get(i).getX().equals(points.get(i - 1).getX())
                        || points.get(i).getY().equals(points.get(i - 1).getY());
                assertThat(straight).as(f.getId()).isTrue();
            }
        });
    }

    @Test
    void forms_are_named_after_their_id_and_their_components_are_told_apart() {
        FORM_BY_FILE.forEach((file, form) -> {
            assertThat(form.id()).isEqualTo(camelCase(stem(file)));
            List<String> ids = new ArrayList<>();
            components(form.components()).forEach(c -> ids.add(c.id()));
            assertThat(ids).as(form.id()).doesNotHaveDuplicates().noneMatch(String::isEmpty);
        });
    }

    @Test
    void every_form_is_reached_by_a_task_or_an_act_of_its_own() {
        Set<String> free = Set.of(
                "addAdviser",
                "addRiskReport",
                "annotateMinutes",
                "answerLetter",
                "applyForStart",
                "appraiseFile",
                "assignWork",
                "attachRecording",
                "callMeeting",
                "callOffMeeting",
                "changeDraft",
                "changeUnit",
                "checkPaperEntry",
                "closeExpertOpinions",
                "closeReplies",
                "concludeExecution",
                "continueFile",
                "correctNotice",
                "correctPaperEntry",
                "correctPublication",
                "correctTypo",
                "decideDestruction",
                "destroyFile",
                "endCatalogueYear",
                "enterCatalogueProposal",
                "enterUnderWay",
                "erasePersonalData",
                "excerptDissent",
                "explainToPublic",
                "extendConsultation",
                "extendReview",
                "findRiskAgain",
                "handInCatalogueProposal",
                "handOver",
                "handOverFile",
                "informPartyCommitteeEarly",
                "lendFile",
                "namePredecessor",
                "noteInquiry",
                "noteView",
                "openCatalogue",
                "openDiscussion",
                "openSupervision",
                "paperAct",
                "pauseRecording",
                "proposeAdjustment",
                "proposeCatalogueAdjustment",
                "proposeEnd",
                "publishAgain",
                "raiseEvaluation",
                "recall",
                "recordDecision",
                "recordHearingHeld",
                "recordIncident",
                "recordOthersAgree",
                "recordReturnedCopies",
                "recordReviewMeeting",
                "recordStatement",
                "redraftNotice",
                "registerLetter",
                "registerOpinion",
                "reportSituation",
                "requireProcedure",
                "resumeReview",
                "returnFile",
                "sendCopy",
                "suspendByOrgan",
                "suspendReview",
                "suspendUrgently",
                "takeOffAgenda",
                "withdraw",
                "withdrawPublication");
        Set<String> used = new HashSet<>(free);
        all(UserTask.class).forEach(t -> used.add(t.getCamundaFormRef()));
        assertThat(FORM_BY_FILE.values()).extracting(FormDefinition::id).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void english_of_the_forms_is_complete_and_none_is_left_over() {
        Set<String> wanted = new TreeSet<>();
        FORM_BY_FILE.values().forEach(form -> {
            String prefix = "form." + form.id();
            wanted.add(prefix);
            components(form.components()).forEach(c -> {
                if (c instanceof Field field) {
                    wanted(prefix + ".", field, wanted);
                } else {
                    wanted.add(prefix + "." + c.id());
                }
            });
        });
        Properties english = bundle("forms_en");
        assertThat(keys(english, "form.")).isEqualTo(wanted);
        assertThat(keys(bundle("forms_zh"), "form."))
                .isEqualTo(FORM_BY_FILE.values().stream().map(f -> "form." + f.id()).collect(Collectors.toSet()));
        assertThat(english.values()).noneMatch(t -> t.toString().isBlank());
    }

    private static void wanted(String prefix, Field field, Set<String> wanted) {
        String key = prefix + field.key();
        wanted.add(key);
        if (!field.help().isEmpty()) {
            wanted.add(key + ".help");
        }
        field.options().forEach(o -> wanted.add(key + "." + o.value()));
        field.rows().forEach(r -> wanted(key + ".", r, wanted));
    }

    @Test
    void chinese_of_the_forms_is_complete() {
        FORM_BY_FILE.values().forEach(form -> components(form.components()).forEach(c -> {
            String shown = c instanceof Field f ? f.label() : c instanceof Group g ? g.label() : ((Text) c).text();
            assertThat(shown).as(form.id() + " " + c.id()).containsPattern(CHINESE);
        }));
    }

    /** All components, those in groups and in rows included. */
    private static Stream<Component> components(List<Component> components) {
        return components.stream().flatMap(c -> c instanceof Group group
                ? Stream.concat(Stream.of(c), components(group.components())) : Stream.of(c));
    }

    private static String prefix(FlowElement element) {
        if (element instanceof StartEvent) {
            return "startEvent";
        }
        if (element instanceof EndEvent) {
            return "endEvent";
        }
        if (element instanceof CatchEvent) {
            return "event";
        }
        if (element instanceof ExclusiveGateway || element instanceof InclusiveGateway
                || element instanceof ParallelGateway || element instanceof EventBasedGateway) {
            return "gateway";
        }
        if (element instanceof SequenceFlow) {
            return "flow";
        }
        if (element instanceof SubProcess) {
            return "subProcess";
        }
        return element.getElementType().getTypeName();
    }

    private static boolean isDefault(SequenceFlow flow) {
        String defaultFlow = flow.getSource().getAttributeValue(BpmnModelConstants.BPMN_ATTRIBUTE_DEFAULT);
        return flow.getId().equals(defaultFlow);
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(d -> d.getTextContent()).collect(Collectors.joining("\n"));
    }

    private static <T extends BaseElement> List<T> all(Class<T> type) {
        return BY_FILE.values().stream().flatMap(m -> m.getModelElementsByType(type).stream()).toList();
    }

    private static <T extends BaseElement> void assertEach(Class<T> type, java.util.function.Consumer<T> check) {
        List<T> elements = all(type);
        assertThat(elements).as(type.getSimpleName()).isNotEmpty();
        elements.forEach(check);
    }

    private static Process process(BpmnModelInstance model) {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        assertThat(processes).hasSize(1);
        return processes.iterator().next();
    }

    private static Set<String> keys(Properties bundle, String prefix) {
        return bundle.stringPropertyNames().stream().filter(k -> k.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String camelCase(String kebab) {
        return Pattern.compile("-([a-z])").matcher(kebab).replaceAll(m -> m.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
