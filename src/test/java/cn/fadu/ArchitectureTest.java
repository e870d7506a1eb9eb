package cn.fadu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions between modules. Every module named here is first shown to have classes. */
class ArchitectureTest {

    private static final String ROOT = "cn.fadu.";
    static final Set<String> STAGES = Set.of("initiation", "coordination", "participation", "expertreview",
            "riskassessment", "faircompetition", "legality", "deliberation", "publication", "followup");
    private static final Set<String> MATTER_USES = Set.of("shared", "forms", "calendar", "dossier", "statute", "ledger",
            "identity", "documents", "worklist", "web", "engine", "numbering", "sheets");

    /** What each module may use beside itself. */
    private static final Map<String, Set<String>> USES = uses();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.fadu");

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        uses.put("shared", Set.of());
        uses.put("forms", Set.of("shared"));
        uses.put("calendar", Set.of("shared"));
        uses.put("dossier", Set.of("shared"));
        uses.put("statute", Set.of("shared", "calendar", "dossier"));
        uses.put("ledger", Set.of("shared"));
        uses.put("platform", Set.of("shared", "calendar"));
        uses.put("sheets", Set.of("shared", "calendar"));
        uses.put("identity", Set.of("shared", "ledger", "calendar", "sheets"));
        uses.put("documents", Set.of("shared", "identity"));
        uses.put("numbering", Set.of("shared"));
        uses.put("editions", Set.of("shared", "calendar", "statute"));
        uses.put("worklist", Set.of("shared", "forms", "calendar", "identity"));
        uses.put("engine", Set.of("shared", "forms", "worklist"));
        uses.put("web", Set.of("shared", "forms", "calendar", "dossier", "statute", "identity", "documents", "worklist"));
        uses.put("matter", MATTER_USES);
        for (String stage : STAGES) {
            uses.put(stage, Stream.concat(MATTER_USES.stream(), Stream.of("matter")).collect(Collectors.toSet()));
        }
        uses.put("imports", Set.of("shared", "calendar", "dossier", "statute", "ledger", "identity", "documents", "sheets", "web", "matter"));
        uses.put("setup", Set.of("shared", "calendar", "statute", "worklist", "identity", "sheets", "matter", "web"));
        uses.put("archive", Set.of("participation", "editions", "shared", "ledger", "dossier", "statute", "calendar", "documents", "matter", "identity", "web"));
        uses.put("jurisdictions", Set.of("shared", "calendar", "dossier", "statute", "ledger", "editions", "identity", "matter", "web"));
        uses.put("verifier", Set.of("shared", "ledger", "dossier", "statute", "calendar", "platform", "web"));
        uses.put("law", Set.of("shared", "forms", "statute", "identity", "worklist", "web", "matter"));
        uses.put("recordkeeping", Set.of("shared", "ledger", "identity", "web"));
        uses.put("timekeeping", Set.of("shared", "calendar", "editions", "ledger", "identity", "matter", "web"));
        uses.put("notification", Set.of("shared", "calendar", "dossier", "statute", "ledger", "worklist", "identity", "matter", "web",
                "sheets"));
        uses.put("audit", Set.of("shared", "calendar", "dossier", "statute", "ledger", "identity", "documents", "worklist", "web",
                "matter"));
        uses.put("findings", Set.of("shared", "calendar", "dossier", "statute", "ledger", "identity", "documents", "sheets", "web",
                "matter", "audit"));
        uses.put("operation", Set.of("shared", "matter", "ledger", "statute"));
        uses.put("search", Set.of("shared", "dossier", "ledger", "identity", "web", "matter", "participation"));
        uses.put("api", Set.of("shared", "forms", "calendar", "dossier", "statute", "ledger", "identity", "documents", "worklist", "web",
                "matter", "initiation", "deliberation", "findings"));
        uses.put("demo", Stream.concat(STAGES.stream(), Stream.concat(MATTER_USES.stream(), Stream.of("matter", "engine",
                "platform", "web"))).collect(Collectors.toSet()));
        return uses;
    }

    @Test
    void every_module_has_classes_and_every_class_is_in_a_module() {
        Set<String> modules = CLASSES.stream().filter(c -> c.getPackageName().startsWith(ROOT)).map(ArchitectureTest::module)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(modules).isEqualTo(new TreeSet<>(USES.keySet()));
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals("cn.fadu")).map(JavaClass::getSimpleName))
                .containsExactly("FaduApplication");
    }

    @Test
    void modules_use_only_what_stands_below_them_and_stages_never_one_another() {
        USES.forEach((module, allowed) -> {
            Set<String> others = new TreeSet<>(USES.keySet());
            others.remove(module);
            others.removeAll(allowed);
            noClasses().that().resideInAPackage(ROOT + module + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(others.stream().map(o -> ROOT + o + "..").toArray(String[]::new))
                    .because("of the direction between modules").check(CLASSES);
        });
    }

    @Test
    void the_engine_is_named_in_its_module_and_in_process_rooms_only() {
        assertThat(CLASSES.stream().filter(c -> c.getPackageName().endsWith(".process"))).isNotEmpty();
        noClasses().that().resideOutsideOfPackages("cn.fadu.engine..", "..process..").should().dependOnClassesThat()
                .resideInAPackage("org.camunda..").check(CLASSES);
    }

    @Test
    void facts_rules_calendar_forms_and_ids_know_neither_spring_nor_database() {
        noClasses().that().resideInAnyPackage("cn.fadu.shared..", "cn.fadu.dossier..", "cn.fadu.forms..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..").check(CLASSES);
        noClasses().that().resideInAnyPackage("cn.fadu.statute..", "cn.fadu.calendar..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..").check(CLASSES);
    }

    @Test
    void the_time_is_read_in_the_clock_alone() {
        noClasses().that().resideOutsideOfPackage("cn.fadu.platform.clock..").should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(java.util.Date.class).check(CLASSES);
    }

    @Test
    void controllers_are_nobody_elses() {
        classes().that().areAnnotatedWith(org.springframework.stereotype.Controller.class).should().bePackagePrivate()
                .check(CLASSES);
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
