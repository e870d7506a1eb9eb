package cn.fadu.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.PersonalUse;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.matter.PersonalValueStore.Kept;
import cn.fadu.matter.Stage;
import cn.fadu.search.Found.Hit;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is found, and by whom. Every test looks for words that no other test uses. */
@FaduTest
class SearchTest {

    @Autowired
    private Search search;
    @Autowired
    private FollowRecord follower;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private PersonalValueStore people;
    @Autowired
    private JdbcTemplate jdbc;

    private Found find(String person, String typed, SearchFilter filter) {
        return search.find(SearchQuery.of(typed), procedures.as(person), filter, null, 50);
    }

    private List<TextKind> kinds(String person, String typed) {
        return find(person, typed, SearchFilter.NONE).hits().stream().map(Hit::kind).toList();
    }

    private void finds(String person, String typed, TextKind... kinds) {
        follower.followAll();
        assertThat(kinds(person, typed)).as(person + " looks for " + typed).containsExactlyInAnyOrder(kinds);
    }

    /** Not a trace of it, in no count. */
    private void findsNothing(String person, String typed) {
        follower.followAll();
        assertThat(find(person, typed, SearchFilter.NONE)).as(person + " looks for " + typed)
                .isEqualTo(Found.NOTHING);
    }

    @Test
    void texts_of_every_stage_are_found_with_their_kind() {
        MatterId matter = procedures.start("undertaker", "榫卯桥修缮", "participation=NOT_DISCLOSED", "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        walk.accepted("undertaker", matter);
        walk.advised("adviser", matter);
        walk.opinion(matter, "LAWFUL", "contentReasons", "梁枋尺度合乎规程");
        walk.submittedToMeeting("undertaker", matter);
        var meeting = walk.meeting(procedures.today());
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
        procedures.doesFree("recorder", matter, "act_recordStatement", "speaker", "member1", "position", "AGREES", "words", "应保留藻井彩画");
        List.of("member2", "member3", "member4", "chief").forEach(m -> walk.states(matter, m, "AGREES"));
        procedures.doesFree("recorder", matter, "act_recordDecision", "outcome", "ADOPTED", "majority", "FOR", "departs", "NO",
                "decision", "同意按飞檐原样修缮");
        procedures.does("recorder", matter, "userTask_settleRecord", "note", "原件存办公室");
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "会议议定斗拱先行加固");

        finds("undertaker", "榫卯桥", TextKind.TITLE);
        finds("undertaker", "梁枋尺度", TextKind.LEGALITY_OPINION);
        finds("undertaker", "藻井彩画", TextKind.DISCUSSION);
        finds("undertaker", "飞檐原样", TextKind.DECISION);
        finds("undertaker", "斗拱先行", TextKind.MINUTES);
        String number = procedures.dossier(matter).legality().issued().number();
        follower.followAll();
        assertThat(kinds("undertaker", number.replace('〔', '[').replace('〕', ']'))).contains(TextKind.NUMBER);
    }

    @Test
    void somebody_of_another_unit_finds_nothing_and_no_count_betrays_it() {
        MatterId matter = procedures.start("undertaker", "鹿苑围栏更换");
        walk.draft("undertaker", matter, "草案");
        finds("undertaker", "鹿苑围栏", TextKind.TITLE);
        finds("auditor", "鹿苑围栏", TextKind.TITLE);
        findsNothing("undertaker2", "鹿苑围栏");
        for (SearchFilter filter : List.of(new SearchFilter(TextKind.TITLE, null, null), new SearchFilter(null, Stage.PREPARATION, null))) {
            assertThat(find("undertaker2", "鹿苑围栏", filter).total()).isZero();
        }
    }

    @Test
    void a_unit_that_gets_to_read_a_matter_finds_it_from_then_on() {
        MatterId matter = procedures.start("undertaker", "盐渍池翻新");
        findsNothing("undertaker2", "盐渍池");
        procedures.doesFree("undertaker", matter, "act_sendCopy", "people[0].person", "undertaker2", "note", "供参考");
        finds("undertaker2", "盐渍池", TextKind.TITLE);
    }

    @Test
    void an_expert_does_not_find_what_another_wrote_before_all_are_in() {
        MatterId matter = procedures.start("undertaker", "蓄水池论证", "professional", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_chooseExperts", "form", "WRITTEN", "pool", "expert|expert2",
                "questions", "可行性", "replyBy", procedures.today().toString());
        declares("expert", matter);
        declares("expert2", matter);
        gives("expert", matter, "坝肩绕渗不容忽视");
        finds("expert", "坝肩绕渗", TextKind.EXPERT_OPINION);
        finds("undertaker", "坝肩绕渗", TextKind.EXPERT_OPINION);
        findsNothing("expert2", "坝肩绕渗");
        gives("expert2", matter, "可行");
        finds("expert2", "坝肩绕渗", TextKind.EXPERT_OPINION);
    }

    private void declares(String account, MatterId matter) {
        procedures.does(account, matter, "userTask_declareExpertInterest", "directInterest", "NO", "confidential", "true",
                "answer", "ACCEPTED");
    }

    private void gives(String account, MatterId matter, String opinion) {
        procedures.does(account, matter, "userTask_giveExpertOpinion", "necessity", opinion, "feasibility", "可行",
                "soundness", "科学", "conclusion", "FEASIBLE", "signedBy", account);
    }

    @Test
    void names_of_members_of_the_public_are_found_by_nobody() {
        MatterId matter = consulted("令狐宗岱", "盼望保留渡口茶摊");
        finds("undertaker", "渡口茶摊", TextKind.PUBLIC_OPINION);
        assertThat(procedures.dossier(matter).start().title()).isEqualTo("渡口整治");
        for (String person : List.of("undertaker", "auditor", "office")) {
            findsNothing(person, "令狐宗岱");
        }
    }

    @Test
    void an_opinion_is_found_no_more_once_the_name_it_was_given_under_is_erased() {
        MatterId matter = consulted("澹台敬亭", "码头缆桩松脱");
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", "赞成码头缆桩更换");
        follower.followAll();
        assertThat(kinds("undertaker", "码头缆桩")).hasSize(2);
        erase(matter, PersonalUse.OPINION_GIVER, 1);
        assertThat(kinds("undertaker", "码头缆桩")).as("at once, without the follower").hasSize(1);
        again(matter);
        assertThat(kinds("undertaker", "码头缆桩")).as("nor after all was made anew").hasSize(1);
    }

    @Test
    void a_text_in_which_an_erased_name_stands_is_found_no_more_even_if_it_was_recorded_a_moment_ago() {
        MatterId matter = consulted("公冶长庚", "石阶湿滑");
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "PHONE", "receivedOn",
                procedures.today().toString(), "content", "邻居公冶长庚所说石阶湿滑属实");
        erase(matter, PersonalUse.OPINION_GIVER, 1);
        findsNothing("undertaker", "公冶长庚");
        findsNothing("undertaker", "石阶湿滑");
        again(matter);
        findsNothing("undertaker", "公冶长庚");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM search_text WHERE content LIKE '%公冶长庚%'", Integer.class)).isZero();
    }

    /** Forgets what is searched of the matter and follows it anew, as after a change of version. */
    private void again(MatterId matter) {
        jdbc.update("UPDATE search_matter SET version = 0 WHERE matter_id = ?", matter.value());
        jdbc.update("INSERT INTO search_due (organ, matter_id) VALUES ('demo-city', ?)", matter.value());
        follower.followAll();
    }

    private void erase(MatterId matter, PersonalUse use, int opinion) {
        procedures.doesFree("unit-head", matter, "act_erasePersonalData", "requestedOn", procedures.today().toString(), "ground",
                "CONSENT_WITHDRAWN", "values", String.join("|", people.inRecord(matter).stream().filter(k -> k.use() == use)
                        .map(Kept::value).map(v -> v.commitment().committed().hex()).toList()), "opinions[0].number",
                Integer.toString(opinion));
    }

    private MatterId consulted(String giver, String opinion) {
        MatterId matter = procedures.start("undertaker", "渡口整治");
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", opinion, "person", giver);
        return matter;
    }

    @Test
    void what_was_taken_back_is_not_found() {
        MatterId matter = procedures.start("undertaker", "驿亭迁建");
        procedures.does("undertaker", matter, "userTask_registerDraft", "text", procedures.document("undertaker", "草案.txt", "草案"),
                "explanation", procedures.document("undertaker", "起草说明.txt", "说明"), "basis", "《蜈蚣梯规程》");
        finds("undertaker", "蜈蚣梯", TextKind.RECORD);
        assertThat(procedures.recalls("undertaker", matter, "userTask_approveDraft")).isInstanceOf(ActResult.Recorded.class);
        findsNothing("undertaker", "蜈蚣梯");
    }

    @Test
    void filters_narrow_and_every_count_is_of_the_others() {
        for (int i = 0; i < 3; i++) {
            procedures.apply("undertaker", "驼铃古道保护" + i);
        }
        MatterId started = procedures.start("undertaker", "驼铃古道绿化");
        finds("undertaker", "驼铃古道", TextKind.TITLE, TextKind.TITLE, TextKind.TITLE, TextKind.TITLE);
        Found applied = find("undertaker", "驼铃古道", new SearchFilter(null, Stage.APPLIED, null));
        assertThat(applied.total()).isEqualTo(3);
        assertThat(applied.counts().stages()).containsOnly(Map.entry(Stage.APPLIED, 3), Map.entry(Stage.PREPARATION, 1));
        assertThat(applied.counts().kinds()).containsOnly(Map.entry(TextKind.TITLE, 3));
        assertThat(applied.counts().years()).containsOnly(Map.entry(procedures.today().getYear(), 3));
        assertThat(find("undertaker", "驼铃古道", new SearchFilter(null, Stage.PREPARATION, null)).hits()).singleElement()
                .extracting(Hit::matter).isEqualTo(started);
        assertThat(find("undertaker", "驼铃古道", new SearchFilter(null, null, 1999)).hits()).isEmpty();
    }

    @Test
    void page_after_page_shows_every_hit_once() {
        for (int i = 0; i < 7; i++) {
            procedures.apply("undertaker", "苇荡步道" + i);
        }
        follower.followAll();
        Set<MatterId> seen = new HashSet<>();
        List<Integer> sizes = new ArrayList<>();
        String after = null;
        do {
            Found page = search.find(SearchQuery.of("苇荡步道"), procedures.as("undertaker"), SearchFilter.NONE, after, 3);
            page.hits().forEach(hit -> assertThat(seen.add(hit.matter())).isTrue());
            sizes.add(page.hits().size());
            assertThat(page.total()).isEqualTo(7);
            after = page.next();
        } while (after != null);
        assertThat(sizes).containsExactly(3, 3, 1);
        for (String nonsense : List.of("", "x", "2025-01-01", "2025-13-01_1", "2025-01-01_x", "_")) {
            assertThat(search.find(SearchQuery.of("苇荡步道"), procedures.as("undertaker"), SearchFilter.NONE, nonsense, 3).hits()).hasSize(3);
        }
    }

    @Test
    void what_is_typed_is_never_more_than_words() {
        procedures.apply("undertaker", "琉璃瓦50%补贴");
        finds("undertaker", "琉璃瓦%补贴");
        finds("undertaker", "琉璃瓦50%", TextKind.TITLE);
        finds("undertaker", "璃瓦５０％补", TextKind.TITLE);
        finds("undertaker", "琉_瓦");
        finds("undertaker", "琉璃瓦'; DROP TABLE search_text; --");
        finds("undertaker", "琉璃瓦 {\"a\"} \\ $$");
    }
}
