package cn.fadu.setup;

import cn.fadu.identity.Directory;
import cn.fadu.identity.Passwords.Slip;
import cn.fadu.shared.OrganId;
import java.time.Instant;
import java.util.List;

/** What templates/setup/slipsPage.html shows, once: passwords to be cut out and handed over. */
record SlipsPage(String organ, String back, List<Row> rows) {

    record Row(String login, String name, String password, Instant until) {
    }

    static SlipsPage of(List<Slip> slips, String back, Directory directory, OrganId organ) {
        return new SlipsPage(directory.organName(organ), back, slips.stream().map(s -> new Row(s.person().value(),
                directory.personName(s.person()), s.password(), s.until())).toList());
    }
}
