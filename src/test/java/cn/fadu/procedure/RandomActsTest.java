package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PersonalFields;
import cn.fadu.dossier.PersonalValues.Committed;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.FirstAnswers;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.OptionSources;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.participation.OpinionRecords;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do, in whatever order: the cache is the fold, the chain is unbroken, nothing typed is lost. */
@Tag("proof")
@FaduTest
class RandomActsTest {

    private static final int ACTS = 160;
    private static final int MATTERS = 4;

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Steps steps;
    @Autowired
    private ClosedGates gates;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Acts acts;
    @Autowired
    private Forms forms;
    @Autowired
    private OptionSources options;
    @Autowired
    private List<FirstAnswers> firstAnswers;
    @Autowired
    private Directory directory;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Ledger ledger;
    @Autowired
    private OpinionRecords opinions;
    @Autowired
    private TaskService tasks;
    @Autowired
    private PersonalValueStore people;

    private final Map<MatterId, MeetingId> meetings = new HashMap<>();
    private final Map<Class<?>, Integer> results = new HashMap<>();
    private Random random;

    private record Move(Actor actor, OpenWork work, String act, FormDefinition form) {
    }

    @ParameterizedTest
    @ValueSource(longs = {713, 20190901, 4, 14, 66})
    void any_sequence_of_acts_leaves_a_record_that_folds_to_the_dossier(long seed) {
        random = new Random(seed);
        List<MatterId> all = new ArrayList<>();
        List<MatterId> alive = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            while (alive.size() < MATTERS) {
                alive.add(started(all.size()));
                all.add(alive.get(alive.size() - 1));
            }
            MatterId matter = alive.get(random.nextInt(MATTERS));
            Move move = move(matter);
            if (move == null) {
                alive.remove(matter);
            } else {
                perform(matter, move);
            }
            if (random.nextInt(15) == 0) {
                procedures.goTo(procedures.today().plusDays(1 + random.nextInt(2)));
            }
        }
        System.out.printf("seed %d: %d matters, %s%n", seed, all.size(), results);
        assertThat(results.get(ActResult.Recorded.class)).isGreaterThan(ACTS / 2);
        all.forEach(this::assertUnbroken);
    }

    private MatterId started(int number) {
        String[] flags = Stream.of("professional", "riskPossible", "marketEntities", "departmentsConcerned", "exploratory",
                "congressDuty=DECISION").filter(f -> random.nextInt(3) == 0).toArray(String[]::new);
        return random.nextBoolean() ? steps.drafted("随机事项" + number, flags)
                : procedures.start(Steps.UNDERTAKER, "随机事项" + number, flags);
    }

    private Move move(MatterId matter) {
        List<OpenWork> open = worklist.openIn(matter).stream().sorted(Comparator.comparing(OpenWork::act)).toList();
        Dossier dossier = procedures.dossier(matter);
        List<Move> free = new ArrayList<>();
        for (String account : List.of(Steps.UNDERTAKER, "office", "recorder")) {
            Actor actor = procedures.as(account);
            for (OfferedAct act : acts.offered(dossier, actor)) {
                if (!List.of("act_withdraw", "act_proposeEnd").contains(act.key()) || random.nextInt(15) == 0) {
                    free.add(new Move(actor, null, act.key(), forms.current(act.form())));
                }
            }
        }
        boolean atMeeting = free.stream().anyMatch(m -> m.act().equals("act_openDiscussion")
                || m.act().equals("act_recordDecision"));
        if (!open.isEmpty() && (free.isEmpty() || random.nextInt(4) > 0)) {
            OpenWork work = open.get(random.nextInt(open.size()));
            List<Actor> people = directory.holders(work.organ(), work.unit(), work.desk().post()).stream()
                    .filter(h -> work.takenBy() == null || work.takenBy().equals(h.person()))
                    .map(h -> new Actor(work.organ(), h.person(), h.unit(), h.post(), null)).toList();
            return new Move(people.get(random.nextInt(people.size())), work, work.act(),
                    forms.ofModel(work.modelId(), work.form()));
        }
        return free.isEmpty() || open.isEmpty() && !atMeeting ? null : free.get(random.nextInt(free.size()));
    }

    private void perform(MatterId matter, Move move) {
        if (move.act().equals("act_openDiscussion")) {
            walk.attendance(meetings.get(matter), random.nextInt(6) == 0 ? List.of("member1", "member2")
                    : List.of("chief", "member1"));
        }
        Dossier before = procedures.dossier(matter);
        String account = move.actor().person().value();
        RandomForms filler = new RandomForms(random,
                () -> procedures.document(account, "文件.txt", Long.toString(random.nextLong())));
        Map<String, List<String>> form = filler.fill(move.form(), options.of(move.form(), before, move.actor()),
                procedures.today());
        if (random.nextInt(4) > 0) {
            keepKnownFiles(move, before, form);
        }
        if (form.containsKey(RandomForms.MEETING)) {
            meetings.put(matter, walk.meeting(procedures.today()));
            form.put(RandomForms.MEETING, List.of(meetings.get(matter).toString()));
        }
        ActResult result = pipeline.perform(new ActRequest(matter, move.act(),
                move.work() == null ? null : move.work().task(), new ActId(UUID.randomUUID()), move.actor(), form));
        results.merge(result.getClass(), 1, Integer::sum);

        assertThat(result).as("%s %s", move.act(), form).isInstanceOfAny(ActResult.Recorded.class, ActResult.Refused.class,
                ActResult.Closed.class, ActResult.Barred.class, ActResult.TakenBy.class);
        if (result instanceof ActResult.Closed closed) {
            closed.gate().obstacles().forEach(o -> gates.assertSomebodyCan(matter, o.remedy()));
        }
        if (!(result instanceof ActResult.Recorded)) {
            assertThat(procedures.dossier(matter)).isEqualTo(before);
        } else if (!move.act().equals("act_registerOpinion")) {
            assertStated(matter, ((ActResult.Recorded) result).sequence(), move, form);
        }
        assertThat(procedures.dossier(matter)).isEqualTo(dossiers.fold(matter));
        assertThat(gates.deadEnds(matter)).as("after %s", move.act()).isEmpty();
        assertThat(worklist.openIn(matter)).extracting(w -> w.task().toString()).containsExactlyInAnyOrderElementsOf(
                tasks.createTaskQuery().processInstanceBusinessKey(matter.toString()).list().stream().map(t -> t.getId()).toList());
    }

    /** Files that the form is filled in with are sent as they are, such as those of a notice that was checked. */
    private void keepKnownFiles(Move move, Dossier before, Map<String, List<String>> form) {
        firstAnswers.stream().filter(f -> f.act().equals(move.act())).flatMap(f -> f.of(before).stream())
                .forEach(known -> known.forEach((name, values) -> move.form().field(name)
                        .filter(field -> field.kind() == FormDefinition.Kind.FILE).ifPresent(field -> form.put(name, values))));
    }

    private void assertStated(MatterId matter, long sequence, Move move, Map<String, List<String>> form) {
        Entry entry = ledger.read(StreamId.of(matter), sequence - 1, 1).get(0);
        List<Fact> facts = FactJson.read(entry.payload());
        String stated = facts + " " + people.find(facts.stream().flatMap(f -> PersonalFields.texts(f).stream()).toList())
                .values();
        form.forEach((name, values) -> values.stream().filter(v -> v.contains("·"))
                .forEach(v -> assertThat(stated).as("%s of %s", name, move.act()).contains(v)));
    }

    private void assertUnbroken(MatterId matter) {
        Committed committed = new Committed();
        Digest previous = Entry.NOTHING;
        long sequence = 0;
        for (Entry entry : ledger.read(StreamId.of(matter), 0, 10_000)) {
            assertThat(entry.sequence()).isEqualTo(++sequence);
            assertThat(entry.previous()).isEqualTo(previous);
            previous = entry.digest();
            committed.add(entry.sequence(), entry.payload());
        }
        opinions.contents(matter, 0, 10_000).forEach(committed::addIntake);
        assertThat(committed.findings(people.of(matter))).as("personal data").isEmpty();
    }
}
