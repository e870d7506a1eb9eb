package cn.fadu.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What people call the addresses that events speak of, without the content of any matter: matters, meetings and documents
 * by the first digits of their ids. The first of the list that fits names it, by {@code log.place.<name>}.
 */
enum PlaceNames {

    DOCUMENT("/documents/([0-9a-f]{8}).*"),
    ENTRY("/matters/([0-9a-f]{8})[^/]*/entries/([0-9]+)/.*"),
    ENTRY_ON_PAGE("/matters/([0-9a-f]{8})[^/]*\\?(?:.*&)?entry=([0-9]+)(?:&.*)?"),
    OPINION("/matters/([0-9a-f]{8})[^/]*/opinions/([0-9]+)/.*"),
    OPINIONS("/matters/([0-9a-f]{8})[^/]*/opinions.*"),
    MATTER("/matters/([0-9a-f]{8}).*"),
    MATTERS("/matters.*|/registers/matters.*"),
    WORK("/tasks/([0-9a-f]{8}).*"),
    WORKBENCH("/workbench.*"),
    WARNINGS("/warnings.*"),
    MEETING("/meetings/([0-9a-f]{8}).*"),
    MEETINGS("/meetings.*"),
    REGISTER("/registers.*"),
    CATALOGUE("/catalogue.*"),
    PEOPLE("/admin/people/.*"),
    LOG("/admin/.*|/audit/.*");

    private final Pattern form;

    PlaceNames(String form) {
        this.form = Pattern.compile(form);
    }

    /** The name in the present language; what is no address, or none that is known, stays as it is. */
    static String of(String subject, MessageSource messages) {
        for (PlaceNames place : values()) {
            Matcher found = place.form.matcher(subject.replaceFirst("^/api/v1", ""));
            if (found.matches()) {
                Object[] parts = List.of(found.groupCount() > 0 ? found.group(1) : "",
                        found.groupCount() > 1 ? found.group(2) : "").toArray();
                return messages.getMessage("log.place." + place.name().toLowerCase(Locale.ROOT), parts,
                        LocaleContextHolder.getLocale());
            }
        }
        return subject;
    }
}
