package cn.fadu.deliberation;

import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.shared.OrganId;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The types of meeting an organ holds: governments theirs, departments, townships and streets those of their heads (Art. 42). */
@Component
class MeetingTypes {

    static final String SOURCE = "meetingTypes";

    private final Directory directory;
    private final Texts texts;

    MeetingTypes(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** As options of a form. */
    List<Option> options(OrganId organ) {
        return at(directory.levelOf(organ)).stream().map(t -> new Option(texts.text("meeting.type." + t.name()), t.name()))
                .toList();
    }

    static List<Meeting.Type> at(String level) {
        return switch (level) {
            case "department" -> List.of(Meeting.Type.BUREAU);
            case "township" -> List.of(Meeting.Type.TOWNSHIP);
            case "street" -> List.of(Meeting.Type.WORKING_COMMITTEE, Meeting.Type.STREET_OFFICE);
            default -> List.of(Meeting.Type.STANDING, Meeting.Type.PLENARY);
        };
    }
}
