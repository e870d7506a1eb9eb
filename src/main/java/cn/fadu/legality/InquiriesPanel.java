package cn.fadu.legality;

import cn.fadu.dossier.AdviceFile;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld;
import cn.fadu.matter.Panel;
import cn.fadu.matter.RecordedFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Review meetings held and inquiries made about the submission in hand. */
@Component
@Order(60)
class InquiriesPanel implements Panel {

    private final RecordedFacts facts;

    InquiriesPanel(RecordedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> acts() {
        return ReviewPages.HEARD;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        AdviceFile heard = asked.dossier().legality().heard();
        List<ReviewInquiryNoted> inquiries = heard.inquiries() == 0 ? List.of()
                : new ReviewHistory(facts.of(asked.matter(), ReviewHistory.ACTS)).inquiries();
        return Content.of(Words.of("legality.inquiries"), null, Stream.concat(heard.meetings().stream().map(InquiriesPanel::line),
                inquiries.stream().map(InquiriesPanel::line)).toList());
    }

    private static Line line(ReviewMeetingHeld meeting) {
        return Line.of(Words.of("legality.meeting", meeting.on(), meeting.place()))
                .saying(Words.of("legality.meeting.participants"), meeting.participants())
                .saying(Words.of("legality.conclusion"), meeting.conclusion()).with(meeting.document());
    }

    private static Line line(ReviewInquiryNoted inquiry) {
        return Line.of(Words.of("legality.inquiry", Words.of(inquiry.kind()), inquiry.askedOf(), inquiry.on()))
                .saying(Words.of("legality.inquiry.asked"), inquiry.content())
                .saying(Words.of("legality.inquiry.answer"), inquiry.answer()).with(inquiry.document());
    }
}
