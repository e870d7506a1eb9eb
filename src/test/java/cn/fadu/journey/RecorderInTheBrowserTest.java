package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.deliberation.recording.FileRecording;
import cn.fadu.deliberation.recording.Recording;
import cn.fadu.deliberation.recording.RecordingFact.PieceRecorded;
import cn.fadu.deliberation.recording.Recordings;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The recorder records a meeting in the browser, with a microphone that beeps and pieces of a second. */
@FaduTest
class RecorderInTheBrowserTest {

    private static final OrganId ORGAN = new OrganId("demo-city");

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Recordings recordings;
    @Autowired
    private FileRecording files;

    private MatterId matter;
    private MeetingId meeting;

    @BeforeEach
    void an_item_under_discussion() {
        matter = procedures.start("undertaker", "城市供水价格调整方案");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker", matter);
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
    }

    @Test
    void a_recording_is_kept_piece_by_piece_paused_ended_and_plays() {
        try (Desk desk = Desk.of(port, "recorder").go(item())) {
            Page recorder = desk.page().waitForPopup(() -> desk.page().getByText("打开录音机").click());
            press(recorder, "开始录音");
            recorded(recorder, 2);
            press(recorder, "暂停录音");
            assertThat(recorder.getByRole(AriaRole.STATUS)).hasText("已暂停");
            press(recorder, "继续录音");
            recorded(recorder, 4);
            press(recorder, "结束录音");
            recorder.getByText("查看这次录音").click();

            assertThat(recorder.locator("body")).containsText("的每一个字节都与记录一致");
            Screenshots.of(desk.go(item()), "meeting-item-recorded");
            Screenshots.of(desk.go(recorder.url().replace(desk.base(), "")), "recording");
            assertThat(playedUntil(desk.page().locator("audio").first())).isGreaterThan(1);
            assertThat(desk.errors()).isEmpty();
        }
        Recording recording = recordings.get(recording());
        assertThat(recording.state()).isEqualTo(Recording.State.ENDED);
        assertThat(recording.ended().brokenOff()).isFalse();
        assertThat(recording.pieces()).hasSizeGreaterThanOrEqualTo(4).extracting(PieceRecorded::digest).doesNotHaveDuplicates();
        assertThat(recording.pauses()).hasSize(1).allMatch(p -> p.toMillis() > p.fromMillis());
        assertThat(recording.gaps()).isEmpty();
        assertThat(files.check(recording).isRight()).isTrue();
        List<RecordingAttached> attached = procedures.dossier(matter).deliberation().recordings();
        assertThat(attached).hasSize(1);
        assertThat(attached.get(0).seal().stream()).isEqualTo(StreamId.of(recording()));
        assertThat(attached.get(0).recording().sizeBytes()).isEqualTo(recording.sizeBytes());
    }

    @Test
    void what_the_server_did_not_get_before_the_window_broke_off_is_sent_when_it_is_opened_again() {
        try (Desk desk = Desk.of(port, "recorder").go(item())) {
            Page recorder = desk.page().waitForPopup(() -> desk.page().getByText("打开录音机").click());
            press(recorder, "开始录音");
            recorded(recorder, 1);
            desk.context().setOffline(true);
            assertThat(recorder.getByRole(AriaRole.ALERT)).containsText("暂时连不上服务器");
            recorder.waitForCondition(() -> Integer.parseInt(recorder.locator("#recorder").getAttribute("data-waiting")) >= 2);
            int arrived = recordings.get(recording()).pieces().size();
            recorder.close();
            desk.context().setOffline(false);

            desk.go(item() + "/recorder");

            assertThat(desk.page().getByRole(AriaRole.STATUS)).hasText("录音已结束并保存");
            Screenshots.of(desk, "recorder");
            Recording recording = recordings.get(recording());
            assertThat(recording.pieces()).hasSizeGreaterThanOrEqualTo(arrived + 2);
            assertThat(recording.ended().brokenOff()).isTrue();
            assertThat(files.check(recording).isRight()).isTrue();
        }
    }

    @Test
    void without_script_the_page_says_to_attach_a_file() {
        try (BrowserContext plain = Browser.withoutScript(); Desk desk = Desk.at(port, plain, "recorder")) {
            desk.go(item() + "/recorder").sees("这里不能在页面上录音").sees("请用录音笔录音");
            assertThat(desk.page().getByText("开始录音")).isHidden();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private void recorded(Page page, int pieces) {
        page.waitForCondition(() -> !recordings.of(ORGAN, meeting, matter).isEmpty()
                && recordings.get(recording()).pieces().size() >= pieces);
    }

    private static double playedUntil(Locator audio) {
        return ((Number) audio.evaluate("a => new Promise((found, failed) => { a.muted = true;"
                + " a.onerror = () => failed(a.error.message); a.ontimeupdate = () => a.currentTime > 1 && found(a.currentTime);"
                + " a.play().catch(failed); })")).doubleValue();
    }

    private RecordingId recording() {
        return recordings.of(ORGAN, meeting, matter).get(0);
    }

    private String item() {
        return "/meetings/" + meeting + "/items/" + matter;
    }
}
