package cn.fadu.imports;

import cn.fadu.imports.ImportWords.Page;
import cn.fadu.sheets.WorkbookGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the spreadsheet of {@link SheetTemplate} into what would be sent as JSON. */
final class SheetReading {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final ImportWords words;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final ArrayNode procedures = tree.putArray("procedures");
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int stepRows;

    private SheetReading(ImportWords words) {
        this.words = words;
    }

    /**
     * What was read.
     *
     * @param tree     in the form of the schema, without act id and answer about secrets
     * @param places   sheet and cell of each member, by JSON pointer
     * @param problems of the spreadsheet itself; their pointers are places already
     */
    record Result(ObjectNode tree, Map<String, String> places, List<ImportProblem> problems) {
    }

    static Result of(byte[] file, ImportWords words) {
        SheetReading reading = new SheetReading(words);
        unreadable(file).ifPresentOrElse(reading.problems::add, () -> reading.read(file));
        return new Result(reading.tree, reading.places, reading.problems.stream().limit(ImportLimits.PROBLEMS).toList());
    }

    /** Why the file is not read at all; empty where it may be. */
    static Optional<ImportProblem> unreadable(byte[] file) {
        return WorkbookGuard.problem(file).map(problem -> switch (problem) {
            case TOO_LARGE -> ImportProblem.of("", "too-large", WorkbookGuard.MOST_BYTES >> 20);
            case UNPACKS_TOO_LARGE -> ImportProblem.of("", "unpacks-too-large", WorkbookGuard.MOST_BYTES_UNPACKED >> 20);
            case NOT_A_WORKBOOK -> ImportProblem.of("", "not-a-spreadsheet");
        });
    }

    private void read(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            Optional<Sheet> first = sheet(book, Page.PROCEDURES);
            Optional<Sheet> second = sheet(book, Page.STEPS);
            if (first.isEmpty() || second.isEmpty()) {
                problems.add(ImportProblem.of("", "sheet-missing"));
                return;
            }
            WorkbookGuard.merged(file).forEach((sheet, cells) -> {
                if (sheet == first.get().getIndex() || sheet == second.get().getIndex()) {
                    String name = sheet == first.get().getIndex() ? first.get().getName() : second.get().getName();
                    cells.forEach(cell -> problems.add(ImportProblem.of(name + "!" + cell, "merged")));
                }
            });
            rows(first.get(), ImportField.PROCEDURE, true);
            rows(second.get(), ImportField.STEP, false);
        } catch (IOException | RuntimeException unreadable) {
            // Broken or hostile parts come out of the reader's parsers as whatever exception they have.
            problems.add(ImportProblem.of("", "not-a-spreadsheet"));
        }
    }

    private Optional<Sheet> sheet(ReadableWorkbook book, Page page) {
        return book.getSheets().filter(s -> words.isSheet(page, s.getName())).findFirst();
    }

    private void rows(Sheet sheet, List<ImportField> fields, boolean ofProcedures) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> all = rows.iterator();
            Map<Integer, ImportField> columns = new HashMap<>();
            int numberColumn = all.hasNext() ? header(sheet, all.next(), fields, columns) : -1;
            if (numberColumn < 0) {
                problems.add(ImportProblem.of(sheet.getName(), "no-number-column", words.numberColumn(java.util.Locale.CHINESE),
                        words.numberColumn(java.util.Locale.ENGLISH)));
                return;
            }
            while (all.hasNext() && problems.size() < ImportLimits.PROBLEMS) {
                Row row = all.next();
                if (isEmpty(row)) {
                    continue;
                }
                if (!ofProcedures && ++stepRows > ImportLimits.STEPS) {
                    problems.add(ImportProblem.of(sheet.getName() + "!" + row.getRowNum(), "too-many-rows", ImportLimits.STEPS));
                    return;
                }
                row(sheet, row, new Columns(numberColumn, columns), ofProcedures);
            }
        }
    }

    private record Columns(int number, Map<Integer, ImportField> fields) {
    }

    private int header(Sheet sheet, Row row, List<ImportField> fields, Map<Integer, ImportField> columns) {
        int numberColumn = -1;
        Set<String> seen = new HashSet<>();
        for (Cell cell : row) {
            String header = cell == null || cell.getText() == null ? "" : cell.getText().strip();
            if (header.isEmpty()) {
                continue;
            }
            Optional<ImportField> field = words.field(fields, header);
            if (words.isNumberColumn(header)) {
                numberColumn = cell.getColumnIndex();
            } else if (field.isEmpty()) {
                problems.add(ImportProblem.of(place(sheet, cell), "unknown-column", header));
            } else if (!seen.add(field.get().name())) {
                problems.add(ImportProblem.of(place(sheet, cell), "column-twice", header));
            } else {
                columns.put(cell.getColumnIndex(), field.get());
            }
        }
        return numberColumn;
    }

    private void row(Sheet sheet, Row row, Columns columns, boolean ofProcedures) {
        Cell numbered = columns.number() < row.getCellCount() ? row.getCell(columns.number()) : null;
        String at = sheet.getName() + "!" + row.getRowNum();
        String number = numbered == null ? "" : SheetCells.plain(numbered);
        if (number.isEmpty()) {
            problems.add(ImportProblem.of(at, "no-number"));
            return;
        }
        ObjectNode target = ofProcedures ? procedure(number, at) : step(number, at);
        if (target == null) {
            return;
        }
        String pointer = "/procedures/" + numbers.get(number) + (ofProcedures ? ""
                : "/steps/" + (procedures.get(numbers.get(number)).get("steps").size() - 1));
        places.put(pointer, at);
        for (Cell cell : row) {
            ImportField field = cell == null ? null : columns.fields().get(cell.getColumnIndex());
            if (field != null) {
                cell(sheet, cell, field, target, pointer);
            }
        }
    }

    private ObjectNode procedure(String number, String at) {
        if (numbers.putIfAbsent(number, procedures.size()) != null) {
            problems.add(ImportProblem.of(at, "number-twice", number));
            return null;
        }
        ObjectNode procedure = procedures.addObject();
        procedure.putArray("steps");
        return procedure;
    }

    private ObjectNode step(String number, String at) {
        Integer procedure = numbers.get(number);
        if (procedure == null) {
            problems.add(ImportProblem.of(at, "no-such-procedure", number));
            return null;
        }
        return ((ArrayNode) procedures.get(procedure).get("steps")).addObject();
    }

    private void cell(Sheet sheet, Cell cell, ImportField field, ObjectNode target, String pointer) {
        String place = place(sheet, cell);
        places.put(pointer + "/" + field.name(), place);
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            problems.add(ImportProblem.of(place, "formula"));
        } else if (cell.getType() == CellType.ERROR) {
            problems.add(ImportProblem.of(place, "cell-error"));
        } else if (cell.getType() != CellType.EMPTY && !SheetCells.plain(cell).isEmpty()) {
            target.set(field.name(), new SheetCells(words).value(cell, field));
        }
    }

    private static boolean isEmpty(Row row) {
        return row.stream().allMatch(c -> c == null || c.getType() == CellType.EMPTY
                || c.getFormula() == null && c.getType() != CellType.ERROR && SheetCells.plain(c).isEmpty());
    }

    private static String place(Sheet sheet, Cell cell) {
        return sheet.getName() + "!" + cell.getAddress();
    }
}
