package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.numbering.DocumentNumbers;
import cn.fadu.numbering.GivenNumber;
import cn.fadu.numbering.NumberRegister;
import cn.fadu.numbering.NumberUsedException;
import cn.fadu.numbering.NumberWanted;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of documents: no gap, none twice, whoever gives them. */
@FaduTest
class DocumentNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);
    private static final PersonId REVIEWER = new PersonId("reviewer");

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private ActPipeline pipeline;
    @Autowired
    private Worklist worklist;
    @Autowired
    private DocumentNumbers numbers;
    @Autowired
    private NumberRegister register;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Ledger ledger;
    @Autowired
    private MockMvc mvc;

    @Test
    void a_number_whose_act_was_taken_back_is_void_until_its_matter_is_given_it_again() {
        MatterId matter = procedures.start("undertaker", "撤回的送审函");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "已履行");
        walk.signed("undertaker", matter);
        NumberRegister.Line given = submission(matter);
        OpenWork receipt = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_registerReceipt")).findFirst()
                .orElseThrow();
        assertThat(pipeline.perform(new ActRequest(matter, "act_recall", receipt.task(), new ActId(UUID.randomUUID()),
                procedures.as("unit-head"), Procedures.form("reason", "附件有误")))).isInstanceOf(ActResult.Recorded.class);
        assertThat(given.takenBack()).isFalse();
        assertThat(submission(matter).takenBack()).isTrue();

        walk.signed("undertaker", matter);
        assertThat(submission(matter)).isEqualTo(given);
    }

    @Test
    void a_number_taken_back_once_more_is_void_once_more_and_given_a_third_time() {
        MatterId matter = procedures.start("undertaker", "两次撤回的送审函");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "已履行");
        walk.signed("undertaker", matter);
        NumberRegister.Line given = submission(matter);
        for (int again = 0; again < 2; again++) {
            assertThat(procedures.recalls("unit-head", matter, "userTask_registerReceipt")).isInstanceOf(ActResult.Recorded.class);
            assertThat(submission(matter).takenBack()).isTrue();
            walk.signed("undertaker", matter);
            assertThat(submission(matter)).isEqualTo(given);
        }
        assertThat(register.of(matter, ledger.extent(StreamId.of(matter)).entries())).contains(given.number());
    }

    @Test
    void a_second_document_of_the_same_matter_does_not_get_the_number_of_the_first() {
        OrganId organ = organ();
        assertThat(given(organ, "一", "收〔2025〕1号")).isEqualTo("收〔2025〕1号");
        assertThatThrownBy(() -> given(organ, "一", "收〔2025〕1号")).isInstanceOf(NumberUsedException.class);
        assertThat(given(organ, "一", null)).isEqualTo("收〔2025〕2号");
    }

    @Test
    void a_number_that_was_taken_back_is_given_again_by_hand_to_its_own_matter_and_once() {
        OrganId organ = organ();
        MatterId matter = new MatterId(UUID.randomUUID());
        NumberWanted first = new NumberWanted(organ, DocumentKind.RECEIPT, DAY, "一", "收〔2025〕1号");
        transaction.executeWithoutResult(s -> numbers.enter(numbers.give(first), matter, 7, REVIEWER));
        transaction.executeWithoutResult(s -> numbers.takeBack(matter, 7));

        assertThatThrownBy(() -> given(organ, "二", "收〔2025〕1号")).isInstanceOf(NumberUsedException.class);
        transaction.executeWithoutResult(s -> numbers.enter(numbers.give(first), matter, 9, REVIEWER));
        assertThatThrownBy(() -> given(organ, "一", "收〔2025〕1号")).isInstanceOf(NumberUsedException.class);
        transaction.executeWithoutResult(s -> numbers.takeBack(matter, 9));
        assertThat(given(organ, "一", null)).isEqualTo("收〔2025〕1号");
    }

    private NumberRegister.Line submission(MatterId matter) {
        List<NumberRegister.Line> lines = register.lines(procedures.as("undertaker").organ(), DocumentKind.SUBMISSION,
                procedures.today().getYear()).stream().filter(l -> l.matter().equals(matter)).toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void forty_receipts_at_once_have_forty_numbers_in_a_row() throws Exception {
        List<MatterId> matters = IntStream.range(0, 40).mapToObj(i -> awaitingReceipt("同时收文 " + i)).toList();
        int before = last(DocumentKind.RECEIPT);

        List<ActResult> results = atOnce(matters.stream().map(m -> (Callable<ActResult>) () ->
                procedures.attempt("reviewer", m, "userTask_registerReceipt", Procedures.form())).toList());

        assertThat(results).allMatch(r -> r instanceof ActResult.Recorded);
        Set<Integer> given = new TreeSet<>();
        matters.forEach(m -> given.add(serial(receipt(m))));
        assertThat(given).hasSize(40).contains(before + 1, before + 40);
        assertThat(last(DocumentKind.RECEIPT)).isEqualTo(before + 40);
    }

    @Test
    void the_same_act_sent_again_takes_no_second_number() {
        MatterId matter = awaitingReceipt("重复收文");
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals("userTask_registerReceipt")).findFirst()
                .orElseThrow();
        ActRequest request = new ActRequest(matter, work.act(), work.task(), new ActId(UUID.randomUUID()),
                procedures.as("reviewer"), Procedures.form());

        pipeline.perform(request);
        int last = last(DocumentKind.RECEIPT);

        assertThat(pipeline.perform(request)).isInstanceOf(ActResult.Recorded.class);
        assertThat(last(DocumentKind.RECEIPT)).isEqualTo(last);
        assertThat(register(matter)).hasSize(1);
    }

    @Test
    void a_number_given_by_hand_that_another_matter_has_is_refused_and_everything_stays() {
        MatterId first = awaitingReceipt("纸上编号一");
        MatterId second = awaitingReceipt("纸上编号二");
        procedures.does("reviewer", first, "userTask_registerReceipt", "receiptNumber", "办文字2025-7");

        ActResult refused = procedures.attempt("reviewer", second, "userTask_registerReceipt",
                Procedures.form("receiptNumber", "办文字2025-7"));

        assertThat(refused).isInstanceOfSatisfying(ActResult.Refused.class, r -> assertThat(r.problems())
                .extracting(FieldProblem::field, FieldProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("receiptNumber", "problem.number-used")));
        assertThat(procedures.dossier(second).legality().receipt()).isNull();
        assertThat(register(second)).isEmpty();
    }

    @Test
    void a_closed_gate_uses_no_number_up() {
        MatterId matter = procedures.start("undertaker", "未经听取顾问意见");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.accepted("undertaker", matter);
        procedures.does("reviewer", matter, "userTask_draftOpinion", "authority", "COMPLIES", "authorityReasons", "属本机关职权",
                "procedure", "COMPLIES", "procedureReasons", "已履行", "content", "COMPLIES", "contentReasons", "合法",
                "conclusion", "LAWFUL");
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "YES");
        procedures.does("approver", matter, "userTask_approveOpinion", "passed", "YES");
        int before = last(DocumentKind.OPINION);

        assertThat(procedures.attempt("director", matter, "userTask_issueOpinion", Procedures.form("passed", "YES")))
                .isInstanceOf(ActResult.Closed.class);
        assertThat(last(DocumentKind.OPINION)).isEqualTo(before);

        walk.advised("adviser", matter);
        procedures.does("director", matter, "userTask_issueOpinion", "passed", "YES");
        assertThat(serial(procedures.dossier(matter).legality().issued().number())).isEqualTo(before + 1);
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() {
        OrganId organ = organ();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            take(organ, "一", null);
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");

        assertThat(given(organ, "二", null)).isEqualTo("收〔2025〕1号");
    }

    @Test
    void the_next_number_given_by_hand_moves_the_counter_and_one_ahead_is_stepped_over_later() {
        OrganId organ = organ();
        assertThat(given(organ, "一", "收〔2025〕1号")).isEqualTo("收〔2025〕1号");
        assertThat(given(organ, "二", "收〔2025〕3号")).isEqualTo("收〔2025〕3号");
        assertThat(given(organ, "三", null)).isEqualTo("收〔2025〕2号");
        assertThat(given(organ, "四", null)).isEqualTo("收〔2025〕4号");
        assertThatThrownBy(() -> given(organ, "五", "收〔2025〕3号")).isInstanceOf(NumberUsedException.class);
    }

    @Test
    void every_year_kind_and_organ_counts_for_itself_and_writes_as_it_pleases() {
        OrganId organ = organ();
        numbers.setPrefix(organ, DocumentKind.DECISION, "示政发");
        assertThat(given(organ, "一", null)).isEqualTo("收〔2025〕1号");
        assertThat(numbers.next(new NumberWanted(organ, DocumentKind.DECISION, DAY, "一", null))).isEqualTo("示政发〔2025〕1号");
        assertThat(numbers.next(new NumberWanted(organ, DocumentKind.RECEIPT, DAY.plusYears(1), "二", null)))
                .isEqualTo("收〔2026〕1号");
        assertThat(given(organ(), "一", null)).isEqualTo("收〔2025〕1号");
    }

    @Test
    void the_items_of_one_meeting_share_the_number_of_its_minutes() {
        OrganId organ = organ();
        NumberWanted minutes = new NumberWanted(organ, DocumentKind.MINUTES, DAY, "meeting/1", null);
        String first = transaction.execute(s -> entered(numbers.give(minutes)));
        String second = transaction.execute(s -> entered(numbers.give(minutes)));

        assertThat(second).isEqualTo(first);
        assertThat(numbers.next(minutes)).isEqualTo(first);
    }

    @Test
    void the_head_of_the_office_sets_how_numbers_are_written_and_never_below_one_in_use() throws Exception {
        int next = last(DocumentKind.SUPPLEMENT_NOTICE) + 5;

        assertThat(series("office-head", "补通", String.valueOf(next)).getStatus()).isEqualTo(302);
        assertThat(numbers.next(new NumberWanted(DemoPeople.CITY, DocumentKind.SUPPLEMENT_NOTICE, procedures.today(), "none", null)))
                .isEqualTo("补通〔" + procedures.today().getYear() + "〕" + next + "号");
        assertThat(series("office-head", "补通", String.valueOf(next - 1)).getContentAsString()).contains("不能小于 " + next);
        assertThat(series("office-head", "补〔通", String.valueOf(next)).getStatus()).isEqualTo(422);
        assertThat(series("office-head", "补通", "x").getStatus()).isEqualTo(422);
        assertThat(series("office", "补通", String.valueOf(next)).getStatus()).isEqualTo(403);
        assertThat(ledger.readBack(StreamId.administrationOf(DemoPeople.CITY), Long.MAX_VALUE, 5))
                .extracting(entry -> new String(entry.payload(), StandardCharsets.UTF_8))
                .anyMatch(payload -> payload.contains("补通") && payload.contains("SUPPLEMENT_NOTICE") && payload.contains(":" + next));
    }

    @Test
    void a_number_typed_before_its_series_began_is_not_given_again() {
        OrganId organ = organ();
        given(organ, "一", "新〔2025〕4号");
        Integer lowest = transaction.execute(s -> numbers.set(organ, DocumentKind.RECEIPT, DAY, "新", 2));
        assertThat(lowest).isEqualTo(5);
        assertThat(given(organ, "二", null)).isEqualTo("收〔2025〕1号");
        transaction.executeWithoutResult(s -> numbers.set(organ, DocumentKind.RECEIPT, DAY, "新", 5));
        assertThat(given(organ, "三", null)).isEqualTo("新〔2025〕5号");
    }

    private MockHttpServletResponse series(String who, String prefix, String next) throws Exception {
        return mvc.perform(post("/registers/series/SUPPLEMENT_NOTICE").with(csrf()).with(SignedInAs.person(who))
                .param("actId", UUID.randomUUID().toString()).param("prefix", prefix).param("next", next)).andReturn().getResponse();
    }

    private MatterId awaitingReceipt(String title) {
        MatterId matter = procedures.start("undertaker", title);
        walk.draft("undertaker", matter, title);
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT", "procedureStatement", "说明");
        walk.signed("undertaker", matter);
        return matter;
    }

    private String receipt(MatterId matter) {
        return procedures.dossier(matter).legality().receipt().receiptNumber();
    }

    private List<String> register(MatterId matter) {
        return jdbc.sql("SELECT number FROM document_number WHERE matter_id = ? AND kind = 'RECEIPT'")
                .param(matter.value()).query(String.class).list();
    }

    private int last(DocumentKind kind) {
        return serial(numbers.next(new NumberWanted(DemoPeople.CITY, kind, procedures.today(), "none", null))) - 1;
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕|号", ""));
    }

    private static OrganId organ() {
        return new OrganId("o-" + UUID.randomUUID());
    }

    private String given(OrganId organ, String owner, String typed) {
        return transaction.execute(status -> take(organ, owner, typed));
    }

    private String take(OrganId organ, String owner, String typed) {
        return entered(numbers.give(new NumberWanted(organ, DocumentKind.RECEIPT, DAY, owner, typed)));
    }

    private String entered(GivenNumber given) {
        numbers.enter(given, new MatterId(UUID.randomUUID()), 1, REVIEWER);
        return given.text();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : people.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
