package cn.fadu.timekeeping;

import cn.fadu.identity.Directory;
import cn.fadu.shared.OrganId;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What there is to do about calendars in the background, on every node. */
@Component
class CalendarWork {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWork.class);
    private static final Duration AT_A_TIME = Duration.ofSeconds(30);

    private final Previews previews;
    private final FollowCalendar followCalendar;
    private final Directory directory;

    CalendarWork(Previews previews, FollowCalendar followCalendar, Directory directory) {
        this.previews = previews;
        this.followCalendar = followCalendar;
        this.directory = directory;
    }

    @Scheduled(initialDelayString = "${fadu.calendar.look:PT2S}", fixedDelayString = "${fadu.calendar.look:PT2S}")
    void work() {
        try {
            previews.count(AT_A_TIME);
            for (OrganId organ : directory.organs()) {
                followCalendar.follow(organ);
            }
        } catch (RuntimeException e) {
            LOG.error("The calendar work stopped and is tried again", e);
        }
    }
}
