package cn.fadu.demo;

import cn.fadu.web.Arrival;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sample matters of the model city: the files in {@code demo/}, their steps done as one time line once the application
 * is ready. Interrupted, it goes on at the next start. {@code fadu.demo.samples=false} leaves the city empty.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "fadu.demo.samples", matchIfMissing = true)
class SampleMatters implements Arrival {

    private static final Logger LOG = LoggerFactory.getLogger(SampleMatters.class);

    private final SampleRunner runner;
    private volatile boolean arriving = true;

    SampleMatters(SampleRunner runner) {
        this.runner = runner;
    }

    /** Whether steps are still being done. */
    @Override
    public boolean isArriving() {
        return arriving;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::run, "sample-matters");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            List<SampleStep> steps = steps();
            List<SampleStep> left = left(steps);
            left.forEach(runner::run);
            LOG.info("The sample matters are there: {} steps, {} of them done now", steps.size(), left.size());
        } catch (RuntimeException e) {
            LOG.error("The sample matters are not complete", e);
        } finally {
            arriving = false;
        }
    }

    /** The steps after the last one that the record knows: not every kind of step is in the record. */
    private List<SampleStep> left(List<SampleStep> steps) {
        for (int done = steps.size(); done > 0; done--) {
            if (runner.isRecorded(steps.get(done - 1))) {
                return steps.subList(done, steps.size());
            }
        }
        return steps;
    }

    /** All steps of all files, by time; at the same time in the order of the files. */
    static List<SampleStep> steps() {
        List<SampleStep> steps = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*.yaml")) {
                try (InputStream content = file.getInputStream()) {
                    steps.addAll(SampleFile.read(file.getFilename(), content));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        steps.sort(Comparator.comparing(SampleStep::at).thenComparing(SampleStep::file).thenComparing(SampleStep::number));
        return steps;
    }
}
