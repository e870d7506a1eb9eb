package cn.fadu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a thread's processor time goes into, by the flight recorder: each sample of its stack belongs to the part that has the
 * innermost frame of all parts; frames of the JDK belong to whoever called them.
 */
final class Samples {

    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("driver and pool", List.of("org.postgresql.", "com.zaxxer.hikari."));
        PARTS.put("JSON", List.of("tools.jackson.", "com.fasterxml.jackson.", "cn.fadu.shared.CanonicalJson"));
        PARTS.put("digests and signatures", List.of("java.security.", "sun.security.", "org.bouncycastle."));
        PARTS.put("form check", List.of("cn.fadu.forms."));
        PARTS.put("rules", List.of("cn.fadu.statute.", "cn.fadu.calendar."));
        PARTS.put("dossier", List.of("cn.fadu.dossier."));
        PARTS.put("engine", List.of("org.camunda.", "org.apache.ibatis."));
        PARTS.put("Spring", List.of("org.springframework."));
        PARTS.put("counting", List.of("net.ttddyy."));
        PARTS.put("the rest of the product", List.of("cn.fadu."));
    }

    private Samples() {
    }

    /** Runs it on this thread and says which share of its samples each part has, in percent; and how many samples there were. */
    static String of(Runnable work) throws IOException {
        Path file = Files.createTempFile("samples", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return shares(file, Thread.currentThread().getName());
        } finally {
            Files.delete(file);
        }
    }

    private static String shares(Path file, String thread) throws IOException {
        List<String> parts = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .filter(event -> event.getThread("sampledThread").getJavaName().equals(thread))
                .map(Samples::part).toList();
        Map<String, Long> counted = parts.stream().collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> "%s %.0f %%".formatted(entry.getKey(), 100.0 * entry.getValue() / parts.size()))
                .collect(Collectors.joining(", ", "", " (" + parts.size() + " samples)"));
    }

    private static String part(RecordedEvent sample) {
        if (sample.getStackTrace() == null) {
            return "unknown";
        }
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
                if (part.getValue().stream().anyMatch(type::startsWith)) {
                    return part.getKey();
                }
            }
        }
        return "unknown";
    }
}
