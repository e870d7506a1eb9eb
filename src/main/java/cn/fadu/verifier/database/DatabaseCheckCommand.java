package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.platform.ServerOfDataDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The command {@code verify --database}: checks the database of an installation and says the first things that are wrong. See
 * docs/ledger.md.
 */
public final class DatabaseCheckCommand {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;
    private static final String PASSWORD = "FADU_DATABASE_PASSWORD";

    private final PrintStream out;
    private final PrintStream err;

    public DatabaseCheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the check.
     *
     * @param arguments what follows {@code verify --database}
     * @return 0 when everything is as it was recorded; 1 when something is not, or when it could not be checked; 2 when the
     *     call is wrong
     */
    public int run(List<String> arguments) {
        CheckTexts texts = new CheckTexts(CheckTexts.ofMachine());
        try {
            CheckArguments asked = CheckArguments.parse(arguments, texts);
            texts = asked.texts();
            return asked.url() == null ? embedded(asked) : check(asked, server(asked.url(), asked.user(), System.getenv(PASSWORD)));
        } catch (CheckArguments.Unclear unclear) {
            err.println(unclear.getMessage());
            err.println(texts.text("databasecheck.usage"));
            return MISUSED;
        } catch (SQLException | IOException | RuntimeException broken) {
            err.println(texts.text("databasecheck.not_checked", broken.getMessage()));
        }
        return WRONG;
    }

    private int embedded(CheckArguments asked) throws SQLException, IOException {
        try (ServerOfDataDirectory server = ServerOfDataDirectory.open(asked.dataDirectory())) {
            return check(asked, server(server.jdbcUrl(), server.user(), server.password()));
        }
    }

    private static Connections server(String url, String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        if (password != null) {
            login.setProperty("password", password);
        }
        login.setProperty("ApplicationName", "fadu verify");
        return () -> DriverManager.getConnection(url, login);
    }

    private int check(CheckArguments asked, Connections connections) throws SQLException, IOException {
        List<NoteKey> keys = new ArrayList<>();
        for (Path file : asked.keys()) {
            keys.add(key(Files.readString(file).strip()));
        }
        Path documents = asked.dataDirectory().resolve("documents");
        DatabaseCheck.Scope scope = new DatabaseCheck.Scope(witnesses(asked), keys, Files.isDirectory(documents) ? documents : null,
                asked.documents());
        Progress progress = new Progress(err, System.console() != null, asked.texts());
        DatabaseCheck.Result result = new DatabaseCheck(connections, scope, progress).run();
        CheckReport report = new CheckReport(result, scope, asked.texts());
        if (asked.json()) {
            out.println(report.json());
        } else {
            report.print(out);
        }
        return result.isRight() ? RIGHT : WRONG;
    }

    /** Those that were named, or the file beside the key of the data directory. */
    private static List<Path> witnesses(CheckArguments asked) {
        Path besideKey = asked.dataDirectory().resolve("keys").resolve("checkpoints.txt");
        return asked.checkpoints().isEmpty() && Files.exists(besideKey) ? List.of(besideKey) : asked.checkpoints();
    }

    /** In PEM or in the verifier form; a PEM file does not name its key. */
    private static NoteKey key(String text) {
        return text.startsWith("-----") ? NoteKey.ofPem("unnamed", text) : NoteKey.ofVerifierKey(text);
    }
}
