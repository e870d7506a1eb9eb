package cn.fadu.journey;

import cn.fadu.findings.Finding;
import cn.fadu.findings.TestFindings;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.notification.NearLimitsOfMatters;
import cn.fadu.search.FollowRecord;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.testing.CatalogueWalk;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One page of every kind and who sees it: a matter before its legality opinion, one that a meeting discusses and one that
 * is closed stand behind them.
 */
@Component
class Tour {

    static final String NOBODY = "";

    private final Walk walk;
    private final Procedures procedures;
    private final Catalogue catalogue;
    private final CatalogueWalk catalogues;
    private final TestFindings findings;
    private final Worklist worklist;
    private final JdbcClient jdbc;
    private final NearLimitsOfMatters limits;
    private final FollowRecord searched;

    private Map<String, List<String>> pages;

    Tour(Walk walk, Procedures procedures, Catalogue catalogue, CatalogueWalk catalogues, TestFindings findings,
         Worklist worklist, JdbcClient jdbc, NearLimitsOfMatters limits, FollowRecord searched) {
        this.walk = walk;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.catalogues = catalogues;
        this.findings = findings;
        this.worklist = worklist;
        this.jdbc = jdbc;
        this.limits = limits;
        this.searched = searched;
    }

    /** Paths by account; {@link #NOBODY} for pages that need no log-in. */
    synchronized Map<String, List<String>> pages() {
        if (pages == null) {
            pages = prepare();
        }
        return pages;
    }

    /** Everything that people typed into what the pages show, in other tests as well. */
    synchronized String typed() {
        StringBuilder typed = new StringBuilder();
        jdbc.sql("SELECT convert_from(payload, 'UTF8') FROM entry UNION ALL SELECT reason FROM substitution")
                .query(String.class).list().forEach(text -> typed.append(text).append('\n'));
        Actor reader = procedures.as("auditor");
        for (int year : catalogue.years(reader.organ())) {
            catalogue.ofYear(reader.organ(), year)
                    .forEach(i -> typed.append(i.title()).append(i.basis()).append(i.planned()).append('\n'));
        }
        return typed.append("市政府常务会议 市政府第一会议室\n").append(titles()).toString();
    }

    /** Titles of all matters there are: other tests leave theirs on the same lists. */
    String titles() {
        return String.join("\n", jdbc.sql("SELECT title FROM matter").query(String.class).list());
    }

    /** An item of this year's catalogue. */
    void catalogued(String account, String title) {
        catalogues.item(account, title);
    }

    private Map<String, List<String>> prepare() {
        MatterId closed = walk.decided("undertaker", "Fees for parking in the old town");
        MatterId discussed = matter("Night buses");
        walk.reviewed("undertaker", discussed);
        MeetingId meeting = walk.meeting(procedures.today());
        walk.submittedToMeeting("undertaker", discussed);
        walk.listed(discussed, meeting);
        walk.opened(discussed, meeting);
        walk.states(discussed, "member1", "AGREES");
        MatterId reviewed = matter("A bridge over the river");
        walk.accepted("undertaker", reviewed);
        MeetingId planned = walk.meeting(procedures.today().plusDays(7));
        MatterId heard = heard("Prices of water");
        MatterId applied = procedures.apply("undertaker", "A school by the lake");
        CatalogueItem next = catalogues.item("undertaker", "A new library");
        UUID late = late("Rules on dogs");
        procedures.doesFree("reviewer", reviewed, "act_sendCopy", "people[0].person", "undertaker", "note", "For the meeting");

        Finding asked = findings.demanded(sentEarly("A market by the station"), "participationBeforeReview", "agriculture");

        searched.followAll();

        String record = "/matters/" + reviewed;
        Map<String, List<String>> prepared = new LinkedHashMap<>();
        prepared.put(NOBODY, List.of("/login", "/login?expired", "/verify", "/tour"));
        prepared.put("undertaker", List.of("/", "/?tab=done", "/?tab=started", "/?tab=copies", "/matters", "/matters?q=bridge", "/search",
                "/search?q=bridge", "/search?q=water&kind=PUBLIC_OPINION", "/search?q=unheard", "/search?q=x",
                record, record + "?tab=dossier", record + "?tab=diagram", record + "?tab=diagram&entry=4",
                record + "?tab=diagram&model=legalityReview", record + "?tab=findings", record + "/print",
                record + "/acts/act_changeDraft", record + "/entries/1/print", record + "/prints/contents",
                record + "/prints/handling", record + "/drafts", "/catalogue", "/catalogue/secrecy?item=" + next.id(), "/catalogue/secrecy/offline",
                "/catalogue/" + next.id() + "/start", "/catalogue/start", "/catalogue/under-way", "/imports", "/clock", "/tour",
                "/substitution", "/password", "/tokens", "/phrases", "/profiles", "/profiles/CN-SD@2026.1", "/warnings", "/warnings/" + late,
                "/warnings?tab=overdue", "/warnings?tab=notices", "/warnings/mail", "/matters/" + heard + "/hearing",
                "/matters/" + heard + "/opinions",
                "/matters/" + heard + "/opinions/1/receipt", task(heard, "userTask_deliverMaterials")));
        prepared.put("unit-head", List.of("/", "/?tab=unit", "/corrections", "/corrections/" + asked.id()));
        prepared.put("office-head", List.of("/warnings?tab=organ", "/registers/matters", "/registers/series"));
        prepared.put("reviewer", List.of("/", task(reviewed, "userTask_draftOpinion"),
                task(reviewed, "userTask_draftOpinion") + "/blank", "/registers", "/registers/RECEIPT/"
                + procedures.today().getYear(), "/registers/OPINION/" + procedures.today().getYear()));
        prepared.put("recorder", List.of("/meetings", "/meetings/" + meeting, "/meetings/" + meeting + "/items/" + discussed));
        prepared.put("office", List.of("/meetings/call", "/meetings/" + planned + "/call-off", task(applied, "userTask_confirmScope"),
                record + "/acts/act_requireProcedure"));
        prepared.put("auditor", List.of("/law", "/findings", "/findings?answer=WARNING&q=bridge", "/findings/print", "/findings/" + asked.id(),
                "/findings/of/" + asked.matter() + "/" + asked.rule(), "/matters/" + closed, "/matters/" + closed + "?tab=findings",
                "/matters/" + closed + "?tab=dossier", "/matters/" + closed + "/opinions", "/matters/" + closed + "/print",
                "/matters/" + closed + "/trace", "/matters/" + closed + "/trace?by=time&q=%E4%B8%8D",
                "/matters/" + closed + "/trace/entries/5", "/matters/" + closed + "/trace/print"));
        prepared.put("sysadmin", List.of("/admin/people", "/admin/setup", "/admin/setup/organ", "/admin/setup/units",
                "/admin/setup/people", "/admin/setup/supervision", "/admin/calendar", "/admin/calendar?year=2027", "/profiles/candidate"));
        prepared.put("secadmin", List.of("/admin/locks", "/admin/rights", "/admin/passwords", "/admin/tokens", "/admin/record", "/admin/record/new-key"));
        prepared.put("audadmin", List.of("/admin/log"));
        return prepared;
    }

    /** Consulted about in public, with one opinion, and at a hearing whose participants are chosen. */
    private MatterId heard(String title) {
        MatterId matter = procedures.start("undertaker", title);
        walk.draft("undertaker", matter, title);
        String today = procedures.today().toString();
        procedures.does("undertaker", matter, "userTask_chooseForms", "forms", "OPEN_CONSULTATION|HEARING", "hearingDuty", "MUST",
                "hearingBasis", "Rules on prices");
        procedures.does("undertaker", matter, "userTask_draftNotice", "howToComment", "By letter", "contact", "Chen Lixin");
        procedures.does("unit-legal", matter, "userTask_checkNotice", "outcome", "PUBLISH");
        procedures.does("undertaker", matter, "userTask_publishNotice", "from", today, "until",
                procedures.today().plusDays(30).toString(), "channels", "GOVERNMENT_WEBSITE", "howToComment", "By letter",
                "contact", "Chen Lixin", "notice", procedures.document("undertaker", "notice.txt", "Notice"), "explanation",
                procedures.document("undertaker", "explanation.txt", "Explanation"));
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn", today, "content",
                "Water should stay cheap", "person", "A resident");
        procedures.does("unit-head", matter, "userTask_decideHearing", "held", "YES", "reason", "Demanded by rules on prices");
        procedures.does("undertaker", matter, "userTask_announceHearing", "announcedOn", today, "matter", title, "day",
                procedures.today().plusDays(14).toString(), "time", "9 a.m.", "place", "Town hall", "sides[0].side", "Residents",
                "sides[0].seats", "1", "registration", "By telephone", "selectionMethod", "By lot", "contact", "Chen Lixin",
                "channels", "GOVERNMENT_WEBSITE");
        procedures.does("undertaker", matter, "userTask_selectParticipants", "applicants", "Three", "selected[0].name", "A resident",
                "selected[0].side", "Residents", "selected[0].how", "DRAWN");
        procedures.does("undertaker", matter, "userTask_publishParticipants", "publishedOn", today, "channels",
                "GOVERNMENT_WEBSITE", "address", "Website");
        return matter;
    }

    /** The warning of a limit that its undertaker has let pass. */
    private UUID late(String title) {
        MatterId matter = limits.awaitingSupplement(title);
        limits.goTo(limits.due(matter), -1);
        return limits.standing(matter).id();
    }

    /** Sent for review while the public has still to be asked. */
    private MatterId sentEarly(String title) {
        MatterId matter = procedures.start("undertaker", title);
        walk.draft("undertaker", matter, title);
        walk.accepted("undertaker", matter);
        return matter;
    }

    private MatterId matter(String title) {
        MatterId matter = procedures.start("undertaker", title, "participation=NOT_DISCLOSED",
                "notDisclosedBasis=Regulation on Disclosure");
        walk.draft("undertaker", matter, title);
        return matter;
    }

    private String task(MatterId matter, String act) {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals(act)).map(OpenWork::task)
                .map(t -> "/tasks/" + t).findFirst().orElseThrow();
    }
}
