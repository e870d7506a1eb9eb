package cn.fadu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.notification.NearLimitsOfMatters;
import cn.fadu.notification.Notices;
import cn.fadu.notification.WarningSweeper;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.CopiedMatters;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The sweep over 100,000 matters that all have open work under one limit: the first look at all of them, a sweep that finds
 * nothing to do, and the day on which all of them turn yellow at once. {@code -Dfadu.bench.matters} sets another number.
 */
@Tag("bench")
@FaduTest
class WarningsBench {

    private static final int MATTERS = Integer.getInteger("fadu.bench.matters", 100_000);

    @Autowired
    private NearLimitsOfMatters limits;
    @Autowired
    private WarningSweeper sweeper;
    @Autowired
    private Notices notices;
    @Autowired
    private Procedures procedures;

    @Test
    void a_hundred_thousand_matters_are_swept() {
        MatterId model = limits.awaitingSupplement("预警测试");
        sweeper.sweep(true);
        new CopiedMatters(new JdbcTemplate(TestDatabase.shared().asOwner()), model).add(MATTERS);
        timed("first look at all", () -> sweeper.sweep(true));
        timed("nothing to do", () -> sweeper.sweep(true));
        timed("all turn yellow", () -> {
            limits.goTo(limits.due(model), 3);
            return MATTERS;
        });
        timed("the count in the frame", () -> notices.countUnread(procedures.as("undertaker")));
        assertThat(limits.raised(model)).hasSize(1);
    }

    private interface Work {
        long run();
    }

    private static void timed(String what, Work work) {
        long begun = System.nanoTime();
        long done = work.run();
        System.out.printf(Locale.ROOT, "%,d matters, %s: %.2f s (%,d)%n", MATTERS, what, (System.nanoTime() - begun) / 1e9, done);
    }
}
