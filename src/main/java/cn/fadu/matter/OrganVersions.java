package cn.fadu.matter;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Profile;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.statute.Statute;
import org.springframework.stereotype.Component;

/**
 * What an organ works under now, for entries that belong to no matter. A profile that the product does not know is named as
 * the organ names it.
 */
@Component
class OrganVersions implements VersionsInForce {

    private static final String NATIONAL = "CN-national";

    private final Directory directory;
    private final ProfilesInForce profiles;
    private final CalendarsInForce calendars;

    OrganVersions(Directory directory, ProfilesInForce profiles, CalendarsInForce calendars) {
        this.directory = directory;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    @Override
    public Entry.Versions of(OrganId organ) {
        String profile = organ.equals(OrganId.INSTALLATION) ? NATIONAL : directory.profileOf(organ);
        return new Entry.Versions(Statute.VERSION, profiles.find(profile).map(Profile::reference).orElse(profile), calendars.of(organ).version());
    }
}
