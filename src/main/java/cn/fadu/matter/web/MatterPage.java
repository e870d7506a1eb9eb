package cn.fadu.matter.web;

import cn.fadu.matter.web.DiagramViews.DiagramView;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.matter.web.RibbonViews.StageView;
import cn.fadu.matter.web.VerdictView.DeadlineView;
import cn.fadu.matter.web.VerdictView.GateView;
import cn.fadu.matter.web.WorkViews.WorkView;
import java.util.List;

/**
 * What templates/matter/matterPage.html shows. What belongs to a tab that is not open is empty.
 *
 * @param number    what the matter is known by: year and number of the catalogue item, or empty
 * @param findings  null for a reader who sees none
 * @param duties    every procedure with whether it is owed, why and by which article
 * @param ahead     acts of the law that lie ahead, the nearest first
 * @param consulted whether the public was asked, so that there can be opinions to read
 * @param heard     whether a hearing was announced
 * @param drafted   whether a version of the draft is registered
 * @param taken     whether this reader may take the full package away
 * @param offered   acts that this actor can do now without a task
 */
record MatterPage(String id, String title, String number, List<Fact> facts, long entries, String tab,
                  List<StageView> ribbon, RecordPieces.Piece record, List<VolumeView> volumes, int documents,
                  DiagramView diagram, List<VerdictView> findings, List<DutyView> duties, List<WorkView> work,
                  List<GateView> ahead, List<ActLink> offered, List<DeadlineView> deadlines, String ended, boolean consulted,
                  boolean heard, boolean drafted, boolean taken) {

    /** One fact of the line below the title; {@code href} leads to what the text names, or is null. */
    record Fact(String label, String text, String href) {

        Fact(String label, String text) {
            this(label, text, null);
        }
    }

    record ActLink(String href, String name) {
    }

    record DutyView(String procedure, boolean required, String reason, String article) {
    }
}
