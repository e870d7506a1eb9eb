package cn.fadu.testing;

import cn.fadu.deliberation.CallMeeting;
import cn.fadu.deliberation.TakeAttendance;
import cn.fadu.dossier.Consultation;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The usual way of a decision, stage by stage, by the people of the demonstration. */
@Component
public class Walk {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final List<String> MEMBERS = List.of("member1", "member2", "member3", "member4");

    private final Procedures procedures;
    private final CallMeeting callMeeting;
    private final TakeAttendance takeAttendance;

    Walk(Procedures procedures, CallMeeting callMeeting, TakeAttendance takeAttendance) {
        this.procedures = procedures;
        this.callMeeting = callMeeting;
        this.takeAttendance = takeAttendance;
    }

    /** The whole way, from the start to the closed file; consultation included. */
    public MatterId decided(String undertaker, String title, String... flags) {
        MatterId matter = procedures.start(undertaker, title, flags);
        draft(undertaker, matter, title + "（草案）");
        consultation(undertaker, matter, 30);
        reviewed(undertaker, matter);
        adopted(undertaker, matter);
        concluded(undertaker, matter);
        return matter;
    }

    /** Registered and signed by the head of the unit. */
    public void draft(String undertaker, MatterId matter, String content) {
        registered(undertaker, matter, content);
        procedures.does(undertaker.replace("undertaker", "unit-head"), matter, "userTask_approveDraft", "signed", "YES");
    }

    public void registered(String undertaker, MatterId matter, String content) {
        procedures.does(undertaker, matter, "userTask_registerDraft",
                "text", procedures.document(undertaker, "草案.txt", content),
                "explanation", procedures.document(undertaker, "起草说明.txt", content + "说明"),
                "basis", "《中华人民共和国动物防疫法》");
    }

    /** Notice, the days of the period, no opinion, summary of adoption. */
    public void consultation(String undertaker, MatterId matter, int days) {
        LocalDate from = procedures.today();
        notice(undertaker, matter, from, from.plusDays(days), null);
        procedures.goTo(from.plusDays(days + 1L));
        summary(undertaker, matter);
    }

    /** Open consultation is chosen; its notice is drawn up and may be published. */
    public void noticeReady(String undertaker, MatterId matter) {
        procedures.does(undertaker, matter, "userTask_chooseForms", "forms", "OPEN_CONSULTATION", "hearingDuty", "NONE");
        procedures.does(undertaker, matter, "userTask_draftNotice", "howToComment", "来信、电子邮件", "contact",
                "陈立新 000-0000000");
        procedures.does(undertaker.replace("undertaker", "unit-legal"), matter, "userTask_checkNotice", "outcome", "PUBLISH");
    }

    public void notice(String undertaker, MatterId matter, LocalDate from, LocalDate until, String reason) {
        noticeReady(undertaker, matter);
        Map<String, List<String>> form = Procedures.form("from", from.toString(), "until", until.toString(), "channels",
                "GOVERNMENT_WEBSITE|NEW_MEDIA", "howToComment", "来信、电子邮件", "contact", "陈立新 000-0000000",
                "notice", procedures.document(undertaker, "公告.txt", "公告"),
                "explanation", procedures.document(undertaker, "草案说明.txt", "说明"));
        if (reason != null) {
            form.put("shorteningReason", List.of(reason));
        }
        procedures.does(undertaker, matter, "userTask_publishNotice", form);
    }

    /** Every opinion that came in is adopted; the adoption is published. */
    public void summary(String undertaker, MatterId matter) {
        Consultation consultation = procedures.dossier(matter).consultation();
        int received = consultation == null || consultation.ended() == null ? 0 : consultation.ended().opinions();
        Map<String, List<String>> form = Procedures.form("mainOpinions", received == 0 ? "未收到意见" : "已研究采纳",
                "published", "true");
        form.putAll(received == 0 ? Procedures.form("none", "true") : Procedures.form("groups[0].opinion", "建议",
                "groups[0].count", Integer.toString(received), "groups[0].disposition", "ADOPTED"));
        procedures.does(undertaker, matter, "userTask_summariseOpinions", form);
    }

    /** Submission, acceptance, advice and a lawful opinion, all on one day. */
    public void reviewed(String undertaker, MatterId matter) {
        accepted(undertaker, matter);
        advised("adviser", matter);
        opinion(matter, "LAWFUL");
    }

    public void accepted(String undertaker, MatterId matter) {
        submitted(undertaker, matter);
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "ACCEPTED");
        assigned(matter, "adviser");
    }

    /** Assigned to the reviewer; {@code advisers} are asked, several joined by {@code |}. */
    public void assigned(MatterId matter, String advisers, String... more) {
        Map<String, List<String>> form = Procedures.form("reviewer", "reviewer", "advisers", advisers);
        form.putAll(Procedures.form(more));
        procedures.does("reviewer", matter, "userTask_assignReview", form);
    }

    public void submitted(String undertaker, MatterId matter) {
        procedures.does(undertaker, matter, "userTask_submitForReview", "materials", "DRAFT|EXPLANATION|LEGAL_BASIS",
                "procedureStatement", "已履行公众参与程序");
        signed(undertaker, matter);
        received(matter);
    }

    /** The head of the undertaker's unit signs the submission. */
    public void signed(String undertaker, MatterId matter) {
        procedures.does(undertaker.replace("undertaker", "unit-head"), matter, "userTask_signSubmission", "signed", "YES");
    }

    public void received(MatterId matter) {
        procedures.does("reviewer", matter, "userTask_registerReceipt");
    }

    public void advised(String adviser, MatterId matter) {
        procedures.does(adviser, matter, "userTask_declareInterest", "accepts", "YES", "secrecy", "true");
        procedures.does(adviser, matter, "userTask_giveAdvice", "conclusion", "LAWFUL", "opinion", "未发现违法情形");
    }

    public void opinion(MatterId matter, String conclusion, String... more) {
        Map<String, List<String>> form = Procedures.form("authority", "COMPLIES", "authorityReasons", "属本机关职权",
                "procedure", "COMPLIES", "procedureReasons", "程序已履行", "content", "COMPLIES", "contentReasons", "内容合法",
                "conclusion", conclusion);
        form.putAll(Procedures.form(more));
        procedures.does("reviewer", matter, "userTask_draftOpinion", form);
        procedures.does("checker", matter, "userTask_checkOpinion", "passed", "YES");
        procedures.does("approver", matter, "userTask_approveOpinion", "passed", "YES");
        procedures.does("director", matter, "userTask_issueOpinion", "passed", "YES");
    }

    /** Submitted, listed, discussed and adopted at a meeting of today; minutes signed. */
    public MeetingId adopted(String undertaker, MatterId matter) {
        MeetingId meeting = meeting(procedures.today());
        submittedToMeeting(undertaker, matter);
        listed(matter, meeting);
        attendedByAll(meeting);
        discussed(matter);
        return meeting;
    }

    /** Discussed and adopted at a meeting that has begun; minutes signed. */
    public void discussed(MatterId matter) {
        takenUp(matter);
        MEMBERS.forEach(member -> states(matter, member, "AGREES"));
        states(matter, "chief", "AGREES");
        decides(matter, "ADOPTED", "FOR");
        minutes(matter);
    }

    public synchronized MeetingId meeting(LocalDate heldOn) {
        return callMeeting.execute(new ActId(UUID.randomUUID()), procedures.as("office"), Procedures.form("title",
                "市政府常务会议", "number", Integer.toString(nextNumber()), "type", "STANDING", "heldOn",
                heldOn.toString(), "place", "市政府第一会议室")).meeting();
    }

    /** A number that no meeting and no document of a walk has had. */
    public static int nextNumber() {
        return NUMBER.incrementAndGet();
    }

    public void submittedToMeeting(String undertaker, MatterId matter) {
        procedures.does(undertaker, matter, "userTask_submitToMeeting", "summary", "一页纸说明", "decisionAskedFor", "审议通过");
        bundleChecked(matter, "COMPLETE");
    }

    /** Endorsed by the leader in charge and checked by the office with this result. */
    public void bundleChecked(MatterId matter, String outcome) {
        procedures.does("member1", matter, "userTask_endorseSubmission", "endorsed", "YES");
        procedures.does("office", matter, "userTask_checkBundle", "outcome", outcome);
    }

    /** Put on the agenda, and the material delivered. */
    public void listed(MatterId matter, MeetingId meeting) {
        procedures.does("chief", matter, "userTask_decideAgenda", "outcome", "LISTED", "meeting", meeting.toString());
        procedures.does("office", matter, "userTask_deliverMeetingMaterials", "deliveredOn", procedures.today().toString(), "copies",
                "12", "numbers", "1—12");
    }

    public void opened(MatterId matter, MeetingId meeting) {
        attendedByAll(meeting);
        takenUp(matter);
    }

    public void attendedByAll(MeetingId meeting) {
        attendance(meeting, List.of("chief", "member1", "member2", "member3", "member4"));
    }

    private void takenUp(MatterId matter) {
        procedures.doesFree("recorder", matter, "act_openDiscussion", "presider", "chief");
    }

    public void attendance(MeetingId meeting, List<String> present) {
        takeAttendance.execute(meeting, new ActId(UUID.randomUUID()), procedures.as("recorder"),
                present.stream().map(PersonId::new).toList(), Map.of());
    }

    public void states(MatterId matter, String speaker, String position) {
        procedures.doesFree("recorder", matter, "act_recordStatement", "speaker", speaker, "position", position, "words",
                "发言");
    }

    public void decides(MatterId matter, String outcome, String majority) {
        procedures.doesFree("recorder", matter, "act_recordDecision", "outcome", outcome, "majority", majority, "departs",
                "NO", "decision", "会议决定");
    }

    /** The record settled, the minutes written, checked and signed by the chief. */
    public void minutes(MatterId matter) {
        minutesChecked(matter);
        procedures.does("chief", matter, "userTask_signMinutes", "signed", "YES");
    }

    /** As {@link #minutes}, before the signature. A record that is settled already is left as it is. */
    public void minutesChecked(MatterId matter) {
        if (procedures.open(matter).contains("userTask_settleRecord")) {
            procedures.does("recorder", matter, "userTask_settleRecord", "note", "原件存办公室");
        }
        procedures.does("recorder", matter, "userTask_writeMinutes", "text", "纪要");
        procedures.does("office-head", matter, "userTask_checkMinutes", "passed", "YES");
    }

    /** Party committee, issue, disclosure check, publication and closed file, all today. */
    public void concluded(String undertaker, MatterId matter) {
        published(undertaker, matter);
        closed(matter, "Z001-WS·2025-Y-BGS-0001");
    }

    /** As {@link #concluded}, before the file is closed. */
    public void published(String undertaker, MatterId matter) {
        String today = procedures.today().toString();
        procedures.does(undertaker, matter, "userTask_registerFinalText", "changed", "NO");
        procedures.does("office", matter, "userTask_informPartyCommittee", "kind", "REPORT", "sentOn", today);
        procedures.does("chief", matter, "userTask_signDecision", "signed", "YES");
        procedures.does("office", matter, "userTask_issueDecision", "textDate", today);
        distributed(matter);
        procedures.does(undertaker.replace("undertaker", "unit-legal"), matter, "userTask_checkDisclosure", "disclosure",
                "FULL");
        interpreted(undertaker, matter);
        procedures.does("office", matter, "userTask_publishDecision", "publishedOn", today, "channels",
                "GOVERNMENT_WEBSITE", "address", "示范市政府网站", "adoptionExplained", "未收到意见");
    }

    /** Sent to one unit. */
    public void distributed(MatterId matter) {
        procedures.does("office", matter, "userTask_distributeDecision", "recipients[0].name", "市财政局", "recipients[0].role",
                "ADDRESSED", "recipients[0].copies", "2", "distributedOn", procedures.today().toString());
    }

    public void interpreted(String undertaker, MatterId matter) {
        procedures.does(undertaker, matter, "userTask_prepareInterpretation", "needed", "YES", "forms", "ARTICLE|CHART", "text",
                "背景、目标和主要内容");
    }

    /** Put in order, closed and found in good condition. */
    public void closed(MatterId matter, String volume, String... items) {
        Map<String, List<String>> form = Procedures.form("filing", "CLOSE", "volumeNumber", volume, "retention", "PERMANENT");
        form.putAll(Procedures.form(items));
        procedures.does("archivist", matter, "userTask_closeFile", form);
        procedures.does("archivist", matter, "userTask_testFile", "authentic", "YES", "complete", "YES", "usable", "YES",
                "secure", "YES");
    }
}
