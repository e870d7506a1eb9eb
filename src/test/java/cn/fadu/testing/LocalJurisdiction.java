package cn.fadu.testing;

import cn.fadu.editions.Edition;
import cn.fadu.editions.Editions;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the city of the demonstration numbers of its own: matters that start meanwhile live under them. */
@Component
public class LocalJurisdiction {

    private static final AtomicInteger VERSION = new AtomicInteger();
    private static final OrganId CITY = new OrganId("demo-city");

    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Directory directory;
    private final JdbcClient owner = JdbcClient.create(TestDatabase.shared().asOwner());

    LocalJurisdiction(Editions editions, TransactionTemplate transaction, Directory directory) {
        this.editions = editions;
        this.transaction = transaction;
        this.directory = directory;
    }

    /** Starts something while the numbers, by their names in profile files, are in force. */
    public void during(Map<String, Integer> numbers, Runnable start) {
        String before = directory.profileOf(CITY);
        String code = "XX-local-" + VERSION.incrementAndGet();
        StringBuilder file = new StringBuilder("profile: %s\nversion: \"1\"\nextends: CN-national@2026.1\nbinding: direct\nnumbers:\n"
                .formatted(code));
        new TreeMap<>(numbers).forEach((name, value) -> file.append(
                "  %s: {value: %d, source: order-713/43, inForceFrom: \"2021-01-01\"}\n".formatted(name, value)));
        transaction.executeWithoutResult(status -> editions.adopt(new Edition(Edition.Kind.PROFILE, OrganId.INSTALLATION,
                code + "@1.yaml", file.toString().getBytes(StandardCharsets.UTF_8)), Actor.system(OrganId.INSTALLATION)));
        liveUnder(code);
        try {
            start.run();
        } finally {
            liveUnder(before);
        }
    }

    private void liveUnder(String profile) {
        owner.sql("UPDATE organ SET profile = ? WHERE code = ?").params(profile, CITY.value()).update();
        try {
            directory.profileOf(new OrganId("nobody"));
        } catch (IllegalArgumentException asked) {
            // asking for an organ that does not exist makes the directory read again
        }
    }
}
