package cn.fadu.identity;

import cn.fadu.shared.PersonId;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code new-password --person NAME [settings]}: leaves a security administrator a new one-time password in a file beside the
 * data, see docs/operations.md. It works on the database that the settings name, as the service does, and never shows the
 * password. Exit status 0 when it is there, 1 when it could not be made, 2 when the call is wrong.
 */
public final class NewPasswordCommand {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String PERSON = "--person";
    /** It answers nobody, and stands beside a service that may be running. */
    private static final List<String> APART = List.of("--server.address=127.0.0.1", "--server.port=0", "--management.server.port=-1",
            "--spring.main.banner-mode=off", "--logging.level.root=ERROR", "--logging.structured.format.console=");

    private NewPasswordCommand() {
    }

    /**
     * Runs the command and gives the exit status.
     *
     * @param application what the service starts
     * @param arguments   what stands behind {@code new-password}
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out, PrintStream err) {
        List<String> settings = new ArrayList<>(arguments);
        Optional<PersonId> person = person(settings);
        if (person.isEmpty()) {
            err.println(text("console.usage"));
            return MISUSED;
        }
        APART.forEach(ours -> settings.removeIf(s -> s.startsWith(ours.substring(0, ours.indexOf('=') + 1))));
        settings.addAll(APART);
        try (ConfigurableApplicationContext started = SpringApplication.run(application, settings.toArray(String[]::new))) {
            Optional<ConsolePasswords.Left> left = started.getBean(ConsolePasswords.class).leaveFor(person.get());
            left.ifPresentOrElse(l -> out.println(text("console.left", l.file(), l.until())),
                    () -> err.println(text("console.nobody", person.get())));
            return left.isPresent() ? DONE : FAILED;
        } catch (RuntimeException broken) {
            err.println(text("console.failed", broken.getMessage()));
            return FAILED;
        }
    }

    /** Takes the person out of the arguments; what remains are settings. */
    private static Optional<PersonId> person(List<String> arguments) {
        int at = arguments.indexOf(PERSON);
        if (at < 0 || at + 1 == arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at).strip().toLowerCase(Locale.ROOT)).filter(StaffCheck::isCode).map(PersonId::new);
    }

    private static String text(String key, Object... arguments) {
        Locale locale = Locale.getDefault().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle bundle = ResourceBundle.getBundle("messages/identity", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
