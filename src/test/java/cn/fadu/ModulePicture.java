package cn.fadu;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The modules and what they use, in rows: each stands above everything it uses. The stages, which never use one another, are
 * one box. Lines that follow from others are left out.
 */
final class ModulePicture {

    private static final String ROOT = "cn.fadu.";
    private static final String STAGES = "stages";
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)(?<!Arts?\\.) ");
    private static final int WIDTH = 1040;
    private static final int BOX = 26;
    private static final int ROW = 84;

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Set<String> modules = new TreeSet<>();

    private ModulePicture() {
    }

    static ModulePicture ofClasses() {
        JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.fadu");
        ModulePicture picture = new ModulePicture();
        all.stream().filter(c -> c.getPackageName().startsWith(ROOT)).forEach(picture::add);
        return picture;
    }

    private void add(JavaClass type) {
        String from = module(type);
        modules.add(from);
        Set<String> used = uses.computeIfAbsent(box(from), m -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                .filter(t -> t.getPackageName().startsWith(ROOT)).map(t -> box(module(t)))
                .filter(to -> !to.equals(box(from))).forEach(used::add);
    }

    /** A table of Markdown: every module with the first sentence of its package. */
    String table() {
        StringBuilder table = new StringBuilder("| module | |\n|---|---|\n");
        modules.forEach(module -> table.append("| `").append(module).append("` | ").append(purpose(module)).append(" |\n"));
        return table.toString();
    }

    String svg() {
        Map<String, Integer> rows = rows();
        int height = rows.values().stream().mapToInt(r -> r).max().orElse(0);
        Map<String, double[]> places = places(rows, height);
        StringBuilder svg = new StringBuilder(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "font-family=\"sans-serif\" font-size=\"13\">\n<title>Modules and what they use</title>\n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n").formatted(WIDTH, (height + 1) * ROW));
        places.keySet().forEach(from -> direct(from).forEach(to -> svg.append(line(places.get(from), places.get(to)))));
        places.forEach((module, place) -> svg.append(box(module, place)));
        return svg.append("</svg>\n").toString();
    }

    private static String line(double[] from, double[] to) {
        double low = from[1] + BOX / 2.0;
        double high = to[1] - BOX / 2.0;
        double bend = (high - low) / 2;
        return String.format(Locale.ROOT, "<path d=\"M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f\" fill=\"none\" stroke=\"#b8bec4\"/>%n",
                from[0], low, from[0], low + bend, to[0], high - bend, to[0], high);
    }

    private static String box(String module, double[] place) {
        return String.format(Locale.ROOT, "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%d\" rx=\"4\" fill=\"%s\" "
                        + "stroke=\"#0f4c63\"/><text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" fill=\"#1d2126\">%s</text>%n",
                place[0] - place[2] / 2, place[1] - BOX / 2.0, place[2], BOX, module.equals(STAGES) ? "#e4eef2" : "#f6f5f1",
                place[0], place[1] + 4.5, module.equals(STAGES) ? "ten stages" : module);
    }

    /** The lowest row has what uses nothing; everything else stands one above the highest that it uses. */
    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        uses.keySet().forEach(module -> row(module, rows));
        return rows;
    }

    private int row(String module, Map<String, Integer> rows) {
        Integer known = rows.get(module);
        if (known != null) {
            return known;
        }
        int row = uses.get(module).stream().mapToInt(used -> row(used, rows) + 1).max().orElse(0);
        rows.put(module, row);
        return row;
    }

    /** Middle of each box, and its width. */
    private Map<String, double[]> places(Map<String, Integer> rows, int height) {
        Map<String, double[]> places = new TreeMap<>();
        for (int row = height; row >= 0; row--) {
            List<String> inRow = new ArrayList<>();
            for (String module : uses.keySet()) {
                if (rows.get(module) == row) {
                    inRow.add(module);
                }
            }
            double step = (double) WIDTH / inRow.size();
            for (int i = 0; i < inRow.size(); i++) {
                double width = Math.min(step - 10, 24 + 8.2 * inRow.get(i).length());
                places.put(inRow.get(i), new double[] {step * (i + 0.5), (height - row + 0.5) * ROW, width});
            }
        }
        return places;
    }

    /** What is used and not reached through something else that is used. */
    private Set<String> direct(String from) {
        Set<String> direct = new TreeSet<>(uses.get(from));
        for (String other : uses.get(from)) {
            direct.removeAll(reached(other));
        }
        return direct;
    }

    private Set<String> reached(String from) {
        Set<String> reached = new TreeSet<>(uses.get(from));
        uses.get(from).forEach(next -> reached.addAll(reached(next)));
        return reached;
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static String box(String module) {
        return ArchitectureTest.STAGES.contains(module) ? STAGES : module;
    }

    private static String purpose(String module) {
        try {
            String info = Files.readString(Path.of("src/main/java/cn/fadu", module, "package-info.java"));
            String text = info.substring(info.indexOf("/**") + 3, info.indexOf("*/")).replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                    .replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`").strip();
            return SENTENCE.split(text, 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
