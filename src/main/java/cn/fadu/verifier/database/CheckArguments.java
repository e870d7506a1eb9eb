package cn.fadu.verifier.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What the command was asked for.
 *
 * @param url         of the database, or null for the embedded one
 * @param checkpoints files of witnesses, empty for the one beside the key
 * @param documents   whether every content is read
 */
record CheckArguments(String url, String user, Path dataDirectory, List<Path> checkpoints, List<Path> keys, boolean documents,
                      boolean json, CheckTexts texts) {

    /** Arguments that do not say what is wanted; the message names the one. */
    static final class Unclear extends Exception {

        private static final long serialVersionUID = 1L;

        Unclear(String message) {
            super(message);
        }
    }

    static CheckArguments parse(List<String> arguments, CheckTexts texts) throws Unclear {
        String url = null;
        String user = "fadu_app";
        Path data = Path.of("data");
        List<Path> checkpoints = new ArrayList<>();
        List<Path> keys = new ArrayList<>();
        boolean documents = false;
        boolean json = false;
        CheckTexts spoken = texts;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
            String option = rest.next();
            switch (option) {
                case "--url" -> url = value(option, rest, texts);
                case "--user" -> user = value(option, rest, texts);
                case "--data-dir" -> data = Path.of(value(option, rest, texts));
                case "--checkpoint" -> checkpoints.add(Path.of(value(option, rest, texts)));
                case "--key" -> keys.add(Path.of(value(option, rest, texts)));
                case "--language" -> spoken = new CheckTexts(language(value(option, rest, texts), texts));
                case "--documents" -> documents = true;
                case "--json" -> json = true;
                default -> throw new Unclear(texts.text("databasecheck.unknown_option", option));
            }
        }
        return new CheckArguments(url, user, data, List.copyOf(checkpoints), List.copyOf(keys), documents, json, spoken);
    }

    private static String value(String option, Iterator<String> rest, CheckTexts texts) throws Unclear {
        if (!rest.hasNext()) {
            throw new Unclear(texts.text("databasecheck.option_without_value", option));
        }
        return rest.next();
    }

    private static Locale language(String code, CheckTexts texts) throws Unclear {
        return switch (code) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw new Unclear(texts.text("databasecheck.unknown_language", code));
        };
    }
}
