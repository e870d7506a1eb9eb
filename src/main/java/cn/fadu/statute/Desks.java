package cn.fadu.statute;

import cn.fadu.shared.Desk;

/** The desks that remedies name. */
final class Desks {

    static final Desk UNDERTAKER = Desk.parse("lead/undertaker");
    static final Desk UNIT_HEAD = Desk.parse("lead/unit-head");
    static final Desk PRESIDER = Desk.parse("lead/presider");
    static final Desk UNIT_LEGAL = Desk.parse("lead/unit-legal");
    static final Desk OFFICE = Desk.parse("office/office");
    static final Desk OFFICE_HEAD = Desk.parse("office/office-head");
    static final Desk RECORDER = Desk.parse("office/recorder");
    static final Desk CHIEF = Desk.parse("leadership/chief");
    static final Desk MEMBER = Desk.parse("leadership/member");
    static final Desk REVIEWER = Desk.parse("legality/reviewer");
    static final Desk CHECKER = Desk.parse("legality/checker");
    static final Desk APPROVER = Desk.parse("legality/approver");
    static final Desk DIRECTOR = Desk.parse("legality/director");
    static final Desk ADVISER = Desk.parse("advisers/adviser");
    static final Desk EXPERT = Desk.parse("experts/expert");
    static final Desk ASSESSOR = Desk.parse("risk/assessor");
    static final Desk MARKET_REGULATOR = Desk.parse("market/market-regulator");
    static final Desk EXECUTING_UNIT = Desk.parse("named/undertaker");
    static final Desk ARCHIVIST = Desk.parse("archives/archivist");

    private Desks() {
    }
}
