package cn.fadu.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Opens what was written as a spreadsheet. */
public final class Spreadsheet {

    private Spreadsheet() {
    }

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-f]+);");

    /** The XML of its only sheet, Chinese as it is read. */
    public static String xml(byte[] file) throws IOException {
        Path path = Files.createTempFile("sheet", ".xlsx");
        try {
            Files.write(path, file);
            try (ZipFile zip = new ZipFile(path.toFile())) {
                String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                        StandardCharsets.UTF_8);
                return ESCAPED.matcher(xml).replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
            }
        } finally {
            Files.delete(path);
        }
    }
}
