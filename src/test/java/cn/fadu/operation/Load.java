package cn.fadu.operation;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Acts without end on a few matters. Who gets no answer asks the other instance for the same act, as a browser behind a load
 * balancer does; who gets one has an act that must be in the record.
 */
final class Load {

    /** What a recorded act is answered with. */
    static final int FOUND = 302;
    private static final int MOST_ATTEMPTS = 200;

    private final List<MatterId> matters;
    private final Queue<UUID> acts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private volatile String said = "no answer";
    private final AtomicBoolean stopped = new AtomicBoolean();

    Load(List<MatterId> matters) {
        this.matters = matters;
    }

    /** Acts until so many were begun, by all clients together, or until it is stopped. */
    void run(Visitor office, String url, String other, int most) {
        String at = url;
        int number;
        while (!stopped.get() && (number = begun.getAndIncrement()) < most) {
            UUID act = UUID.randomUUID();
            for (int attempt = 1; !isRecorded(office, at, matters.get(number % matters.size()), act); attempt++) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new AssertionError("act " + act + " was never recorded; " + said);
                }
                retried.incrementAndGet();
                at = at.equals(url) ? other : url;
            }
            acts.add(act);
        }
    }

    void stop() {
        stopped.set(true);
    }

    int acknowledged() {
        return acts.size();
    }

    int retried() {
        return retried.get();
    }

    /** What was acknowledged. */
    List<UUID> acts() {
        return List.copyOf(acts);
    }

    private boolean isRecorded(Visitor office, String url, MatterId matter, UUID act) {
        try {
            HttpResponse<String> answer = attempt(office, url, matter, act);
            said = answer.toString();
            return answer.statusCode() == FOUND;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    static HttpResponse<String> attempt(Visitor office, String url, MatterId matter, UUID act) {
        try {
            return office.post(url, "/matters/" + matter + "/acts/act_recordIncident", Map.of("actId", act.toString(), "happenedOn",
                    "2025-01-06", "description", "停电"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
