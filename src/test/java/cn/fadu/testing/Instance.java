package cn.fadu.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as a process of its own, as an administrator starts it; it ends when it is closed. */
public final class Instance implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String READY = "Started FaduApplication";
    private static final long PATIENCE_SECONDS = 240;
    private static final long STOP_SECONDS = 60;
    private static final long POLL_MILLIS = 100;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();

    private Instance(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it answers. */
    public static Instance start(Map<String, String> environment, String... properties) throws IOException, InterruptedException {
        Instance instance = begin(environment, properties);
        instance.await(READY);
        return instance;
    }

    /** Starts it without waiting. */
    public static Instance begin(Map<String, String> environment, String... properties) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(1, List.of("-Xmx768m", "-Duser.timezone=UTC"));
        command.addAll(List.of(properties));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Instance instance = new Instance(builder.start());
        Thread reader = new Thread(instance::read, "instance-output");
        reader.setDaemon(true);
        reader.start();
        return instance;
    }

    /** How the application is called from here, in the place of {@code java -jar fadu.jar}. */
    public static List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), "cn.fadu.FaduApplication");
    }

    /** What the product is made of, without the tests, whose helpers would be found among its components. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*[/\\\\]test-classes[/\\\\]?")).collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it has written this. */
    public void await(String text) throws InterruptedException {
        await(() -> output().stream().anyMatch(line -> line.contains(text)), text);
    }

    /** Waits for something that it does. */
    public void await(BooleanSupplier event, String what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!event.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                String said = String.join("\n", output());
                close();
                throw new AssertionError(what + " did not come:\n" + said);
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    public String url() {
        return "http://localhost:" + ports.get(0);
    }

    /** Where health and figures are, when it was started with a management port. */
    public String managementUrl() {
        return "http://127.0.0.1:" + ports.get(1);
    }

    /** What it has written so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** Ends it as the machine's failure would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, without waiting. */
    public void askToStop() {
        process.destroy();
    }

    /** The exit status, once it has ended by itself. */
    public int ended() throws InterruptedException {
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end:\n" + String.join("\n", output()));
        }
        return process.exitValue();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                Matcher started = PORT.matcher(line);
                synchronized (output) {
                    if (started.find()) {
                        ports.add(Integer.parseInt(started.group(1)));
                    }
                    output.add(line);
                }
            }
        } catch (IOException closed) {
            synchronized (output) {
                output.add("(end of output: " + closed.getMessage() + ")");
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
