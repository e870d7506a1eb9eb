package cn.fadu.procedure;

import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Steps beside the usual way of {@link Walk}, in matters of the agriculture bureau. */
@Component
class Steps {

    static final String UNDERTAKER = "undertaker";

    private final Procedures procedures;
    private final Walk walk;

    Steps(Procedures procedures, Walk walk) {
        this.procedures = procedures;
        this.walk = walk;
    }

    /** A matter with a draft that may not be opened to the public, so that nothing waits for thirty days. */
    MatterId drafted(String title, String... flags) {
        MatterId matter = procedures.start(UNDERTAKER, title, more(flags, "participation=NOT_DISCLOSED",
                "notDisclosedBasis=涉及商业秘密"));
        walk.draft(UNDERTAKER, matter, title + "草案");
        return matter;
    }

    /** As {@link #drafted}, found lawful: the meeting can be asked. */
    MatterId lawful(String title, String... flags) {
        MatterId matter = drafted(title, flags);
        walk.reviewed(UNDERTAKER, matter);
        return matter;
    }

    /** As {@link #lawful}, adopted today; the final text is to be registered. */
    MatterId adopted(String title, String... flags) {
        MatterId matter = lawful(title, flags);
        walk.adopted(UNDERTAKER, matter);
        return matter;
    }

    /** As {@link #adopted}, text unchanged; the Party committee is to be informed. */
    MatterId settled(String title, String... flags) {
        MatterId matter = adopted(title, flags);
        procedures.does(UNDERTAKER, matter, "userTask_registerFinalText", "changed", "NO");
        return matter;
    }

    /** The shortest way: one body without an account is asked and has no comment. */
    void departments(MatterId matter) {
        departmentsAsked(matter, "others", "市供销合作社");
        repliesSummarised(matter, "rows[0].unit", "市供销合作社", "rows[0].stance", "NO_COMMENT");
    }

    void departmentsAsked(MatterId matter, String... more) {
        Map<String, List<String>> form = Procedures.form("number", "函" + Walk.nextNumber() + "号", "replyBy",
                procedures.today().plusDays(5).toString());
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_askDepartments", form);
    }

    void repliesSummarised(MatterId matter, String... rows) {
        procedures.does(UNDERTAKER, matter, "userTask_summariseReplies", rows);
    }

    /** The shortest way: one expert without an account is heard in writing, and one point adopted. */
    void experts(MatterId matter) {
        expertsChosen(matter, "WRITTEN", "others[0].name", "冯思远", "others[0].withoutInterest", "true",
                "others[0].confidential", "true");
        expertsReported(matter, "others[0].name", "冯思远", "others[0].opinionConclusion", "FEASIBLE", "others[0].signed", "true");
        expertsAnswered(matter);
    }

    void expertsChosen(MatterId matter, String expertForm, String... more) {
        Map<String, List<String>> form = Procedures.form("form", expertForm, "questions", "必要性、可行性、科学性", "replyBy",
                procedures.today().plusDays(5).toString());
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_chooseExperts", form);
    }

    void expertsReported(MatterId matter, String... more) {
        Map<String, List<String>> form = Procedures.form("summary", "方案可行", "conclusion", "FEASIBLE");
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_reportExpertReview", form);
    }

    void expertsAnswered(MatterId matter) {
        procedures.does(UNDERTAKER, matter, "userTask_answerExperts", "points[0].point", "分步实施", "points[0].adopted", "YES");
    }

    /** The shortest way: the assessing unit assesses, and the organ finds the same. */
    void risk(MatterId matter, String level, String controllable) {
        riskPlanned(matter, "ASSESSING_UNIT");
        riskAssessed(matter, level, controllable);
        riskFound(matter, controllable);
    }

    void riskPlanned(MatterId matter, String assessor, String... more) {
        Map<String, List<String>> form = Procedures.form("assessor", assessor, "plan", "问卷和走访");
        form.putAll(Procedures.form(more));
        procedures.does(UNDERTAKER, matter, "userTask_planRiskAssessment", form);
    }

    void riskAssessed(MatterId matter, String level, String controllable) {
        procedures.does("assessor", matter, "userTask_assessRisk", riskReport("assessor", level, controllable));
    }

    void riskFound(MatterId matter, String controllable) {
        procedures.does("chief", matter, "userTask_findRiskControllable", "controllable", controllable, "reasons", "见报告");
    }

    /** The fields of a report with all its parts. */
    Map<String, List<String>> riskReport(String account, String level, String controllable) {
        return Procedures.form("methods", "KEY_VISITS|QUESTIONNAIRES", "heard", "听取了五个部门和三十户意见", "points[0].type",
                "养殖户减收", "points[0].cause", "禁养", "points[0].pointLevel", level, "points[0].measure", "分期实施",
                "disposalPlan", "专班值守", "initialLevel", "MEDIUM", "level", level, "controllable", controllable, "report",
                procedures.document(account, "评估报告.txt", level + controllable));
    }

    /** First review by the undertaking unit, then this conclusion of the regulator. */
    void fairCompetition(MatterId matter, String conclusion, String... more) {
        competitionScreened(UNDERTAKER, matter);
        competitionReviewed(matter, conclusion, more);
    }

    void competitionScreened(String undertaker, MatterId matter) {
        procedures.does(undertaker, matter, "userTask_screenFairCompetition", "operators", "养殖和屠宰企业", "heard",
                "听取了行业协会意见", "finding", "COMPLIES");
    }

    void competitionReviewed(MatterId matter, String conclusion, String... more) {
        Map<String, List<String>> form = Procedures.form("conclusion", conclusion, "opinion", "意见");
        if (conclusion.equals("EXCEPTION_APPLIES")) {
            form.putAll(Procedures.form("ground", "PUBLIC_INTEREST", "noLessHarmful", "无影响更小的替代方案"));
        }
        form.putAll(Procedures.form(more));
        procedures.does("market-regulator", matter, "userTask_reviewFairCompetition", form);
    }

    /** The fields of a new version. */
    Map<String, List<String>> version(String... more) {
        String content = "第" + Walk.nextNumber() + "次修改";
        Map<String, List<String>> form = Procedures.form("text", procedures.document(UNDERTAKER, "草案.txt", content),
                "basis", "《中华人民共和国畜牧法》", "changes", content);
        form.putAll(Procedures.form(more));
        return form;
    }

    void changeDraft(MatterId matter, String... more) {
        procedures.doesFree(UNDERTAKER, matter, "act_changeDraft", pairs(version(more)));
    }

    void judged(MatterId matter, String effect) {
        procedures.does("reviewer", matter, "userTask_judgeChangedText", "effect", effect, "reason", "比对两个版本后的意见");
    }

    void checked(MatterId matter, String outcome) {
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", outcome);
    }

    /** Drafts an opinion of this conclusion without anybody checking it. */
    void opinionDrafted(MatterId matter, String conclusion, String... more) {
        Map<String, List<String>> form = Procedures.form("authority", "COMPLIES", "authorityReasons", "有职权", "procedure",
                "COMPLIES", "procedureReasons", "程序到位", "content", "NEEDS_CHANGE", "contentReasons", "见修改意见",
                "conclusion", conclusion);
        form.putAll(Procedures.form(more));
        procedures.does("reviewer", matter, "userTask_draftOpinion", form);
    }

    void passed(MatterId matter, String account, String task, String passed) {
        procedures.does(account, matter, task, "passed", passed);
    }

    /** Checked and approved; the director has it. */
    void toDirector(MatterId matter) {
        passed(matter, "checker", "userTask_checkOpinion", "YES");
        passed(matter, "approver", "userTask_approveOpinion", "YES");
    }

    ActResult issuesOpinion(MatterId matter) {
        return procedures.attempt("director", matter, "userTask_issueOpinion",
                Procedures.form("passed", "YES", "number", "合审" + Walk.nextNumber() + "号"));
    }

    /** Asked to the meeting, listed for today, taken up and decided with everybody heard; minutes to be written. */
    MeetingId decided(MatterId matter, String outcome) {
        MeetingId meeting = takenUp(matter);
        List.of("member1", "member2", "member3", "member4", "chief").forEach(p -> walk.states(matter, p, "AGREES_WITH_CHANGES"));
        walk.decides(matter, outcome, "NONE");
        return meeting;
    }

    /** Asked to the meeting, listed for today and taken up. */
    MeetingId takenUp(MatterId matter) {
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting(UNDERTAKER, matter);
        walk.listed(matter, meeting);
        walk.opened(matter, meeting);
        return meeting;
    }

    /** Informs the Party committee; {@code reply} is null for none. */
    void party(MatterId matter, String kind, String reply) {
        String today = procedures.today().toString();
        procedures.does("office", matter, "userTask_informPartyCommittee", "kind", kind, "number",
                "请" + Walk.nextNumber() + "号", "sentOn", today);
        if (reply != null) {
            procedures.does("office", matter, "userTask_recordPartyReply", "reply", reply, "number",
                    "复" + Walk.nextNumber() + "号", "repliedOn", today);
        }
    }

    void congress(MatterId matter, String result, LocalDate on) {
        procedures.does("office", matter, "userTask_concludeCongress", "result", result, "number", "人常会〔1〕号",
                "concludedOn", on.toString());
    }

    ActResult issues(MatterId matter, LocalDate textDate) {
        if (procedures.open(matter).contains("userTask_signDecision")) {
            ActResult signed = procedures.attempt("chief", matter, "userTask_signDecision", Procedures.form("signed", "YES"));
            if (!(signed instanceof ActResult.Recorded)) {
                return signed;
            }
        }
        ActResult result = procedures.attempt("office", matter, "userTask_issueDecision", Procedures.form("number",
                "市政发" + Walk.nextNumber() + "号", "textDate", textDate.toString()));
        if (result instanceof ActResult.Recorded) {
            walk.distributed(matter);
        }
        return result;
    }

    void disclosure(MatterId matter, String disclosure) {
        Map<String, List<String>> form = Procedures.form("disclosure", disclosure);
        if (!disclosure.equals("FULL")) {
            form.put("basis", List.of("《政府信息公开条例》第十五条"));
        }
        procedures.does("unit-legal", matter, "userTask_checkDisclosure", form);
    }

    ActResult publishes(MatterId matter, LocalDate on) {
        if (procedures.open(matter).contains("userTask_prepareInterpretation")) {
            walk.interpreted(UNDERTAKER, matter);
        }
        return procedures.attempt("office", matter, "userTask_publishDecision", Procedures.form("publishedOn", on.toString(),
                "channels", "GAZETTE|NEWSPAPER", "address", "政府公报第一期", "adoptionExplained", "已说明"));
    }

    void closed(MatterId matter) {
        walk.closed(matter, "卷" + Walk.nextNumber());
    }

    /** As {@link #settled}, issued, not to be disclosed, filed: its execution begins. */
    MatterId decided(String title) {
        MatterId matter = settled(title);
        party(matter, "REPORT", null);
        issues(matter, procedures.today());
        disclosure(matter, "NONE");
        closed(matter);
        return matter;
    }

    /** As {@link #decided(String)}, given to two units to execute: that of the undertaker and the finance bureau. */
    MatterId inExecution(String title) {
        MatterId matter = decided(title);
        procedures.does("office", matter, "userTask_breakDownTasks", "tasks[0].task", "制定实施细则", "tasks[0].unit",
                "agriculture", "tasks[0].deadline",
                procedures.today().plusDays(90).toString(), "tasks[1].task", "安排资金", "tasks[1].unit", "finance");
        return matter;
    }

    static String[] pairs(Map<String, List<String>> form) {
        return form.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), String.join("|", e.getValue())))
                .toArray(String[]::new);
    }

    private static String[] more(String[] flags, String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(List.of(flags));
        return all.toArray(String[]::new);
    }
}
