package cn.fadu.statute;

import cn.fadu.dossier.HearingFile;

/** The next step of a hearing. */
final class NextHearingAct {

    private final NextAct next;
    private final Situation s;

    NextHearingAct(NextAct next, Situation s) {
        this.next = next;
        this.s = s;
    }

    /** A hearing whose convening is only proposed is put off in the same task; one that is over needs a new round. */
    Remedy find(HearingFile file) {
        if (file.isOver()) {
            return next.changeDraft();
        }
        if (s.asked() == GuardedAct.CONVENE_HEARING && file.stage() == HearingFile.Stage.CONVENE && file.record() == null) {
            return next.act("userTask_conveneHearing", Desks.PRESIDER);
        }
        if (file.decision() == null) {
            return next.act("userTask_decideHearing", Desks.UNIT_HEAD);
        }
        if (file.announcement() == null) {
            return next.act("userTask_announceHearing", Desks.UNDERTAKER);
        }
        return file.held() == null ? beforeHearing(file) : afterHearing(file);
    }

    private Remedy beforeHearing(HearingFile file) {
        return switch (file.stage()) {
            case SELECT -> next.act("userTask_selectParticipants", Desks.UNDERTAKER);
            case RECRUIT -> next.act("userTask_recruitAgain", Desks.UNDERTAKER);
            case PUBLISH_LIST -> next.act("userTask_publishParticipants", Desks.UNDERTAKER);
            case DELIVER -> next.act("userTask_deliverMaterials", Desks.UNDERTAKER);
            case CONVENE -> next.act("userTask_conveneHearing", Desks.PRESIDER);
        };
    }

    private Remedy afterHearing(HearingFile file) {
        if (file.record() == null) {
            return next.act("userTask_recordHearing", Desks.PRESIDER);
        }
        if (!file.unconfirmed().isEmpty() || !file.refusedWithoutNote().isEmpty()) {
            return next.act("userTask_confirmRecord", Desks.PRESIDER);
        }
        return file.closing() == null ? next.act("userTask_closeHearing", Desks.PRESIDER)
                : next.act("userTask_reportHearing", Desks.UNDERTAKER);
    }
}
