package cn.fadu.verifier;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.statute.Verdict;
import cn.fadu.verifier.database.DatabaseCheckCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code verify PACKAGE [--key FILE]... [--checkpoint FILE] [--findings] [--json] [--language zh|en]}: checks a package without network,
 * database or configuration. Exit status 0 when everything fits, 1 when something does not, 2 when the call is wrong.
 * {@code verify --database} checks an installation instead, see {@link DatabaseCheckCommand}.
 */
public final class VerifyCommand {

    private static final String DATABASE = "--database";
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private final List<NoteKey> keys = new ArrayList<>();
    private Path place;
    private String witness;
    private boolean json;
    private boolean findings;
    private Locale locale = Locale.getDefault();

    private VerifyCommand() {
    }

    private static final class Misuse extends Exception {

        private static final long serialVersionUID = 1;

        Misuse(String key) {
            super(key);
        }
    }

    /** Runs the command with what stands behind {@code verify} and gives the exit status. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains(DATABASE)) {
            return new DatabaseCheckCommand(out, err).run(arguments.stream().filter(a -> !a.equals(DATABASE)).toList());
        }
        VerifyCommand command = new VerifyCommand();
        try {
            command.read(arguments);
        } catch (Misuse | IOException | IllegalArgumentException e) {
            VerifierTexts texts = new VerifierTexts(command.locale);
            err.println(e instanceof Misuse ? texts.text(e.getMessage()) : texts.text("verify.misuse.file", e.getMessage()));
            err.println(texts.text("verify.usage"));
            return MISUSED;
        }
        loadAhead();
        PackageReport report = PackageCheck.run(command.place, command.keys, command.witness);
        command.write(report, out);
        out.flush();
        return report.passed() ? 0 : BROKEN;
    }

    /** Findings are looked for only in a package that is right; they do not change the exit status. */
    private void write(PackageReport report, PrintStream out) {
        VerifierTexts texts = new VerifierTexts(locale);
        ReportWriter writer = new ReportWriter(texts);
        List<Verdict> found = findings && report.passed() ? PackageFindings.of(place) : null;
        if (json) {
            out.print(writer.json(report, found));
            return;
        }
        out.print(writer.text(report));
        if (found != null) {
            out.print(new FindingsWriter(texts, locale).text(found));
        }
    }

    /** Loads what reads facts while the files are being digested: most of the time of a small package is loading. */
    private static void loadAhead() {
        Thread loading = new Thread(() -> FactJson.write(Dossier.EMPTY), "loading");
        loading.setDaemon(true);
        loading.start();
    }

    private void read(List<String> arguments) throws Misuse, IOException {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--json" -> json = true;
                case "--findings" -> findings = true;
                case "--language" -> locale = Locale.forLanguageTag(value(arguments, ++i));
                case "--key" -> keys.addAll(keys(Path.of(value(arguments, ++i))));
                case "--checkpoint" -> witness = Files.readString(Path.of(value(arguments, ++i)));
                default -> place(argument);
            }
        }
        if (place == null) {
            throw new Misuse("verify.misuse.no-package");
        }
    }

    private void place(String argument) throws Misuse {
        if (argument.startsWith("-") || place != null) {
            throw new Misuse("verify.misuse.option");
        }
        place = Path.of(argument);
        if (!Files.exists(place)) {
            throw new Misuse("verify.misuse.no-such-file");
        }
    }

    private static String value(List<String> arguments, int index) throws Misuse {
        if (index >= arguments.size()) {
            throw new Misuse("verify.misuse.value");
        }
        return arguments.get(index);
    }

    /** A key in PEM, or verifier keys a line each. */
    private static List<NoteKey> keys(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        return content.startsWith("-----") ? List.of(NoteKey.ofPem("key", content))
                : content.lines().filter(line -> !line.isBlank()).map(NoteKey::ofVerifierKey).toList();
    }
}
