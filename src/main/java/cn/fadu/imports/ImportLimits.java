package cn.fadu.imports;

import cn.fadu.sheets.WorkbookGuard;

/** How much one import may hold. */
public final class ImportLimits {

    public static final int PROCEDURES = 500;
    public static final int STEPS_OF_ONE = 200;
    /** Of all procedures of one import together. */
    public static final int STEPS = 5_000;
    /** Of the JSON or the spreadsheet. */
    public static final int FILE_BYTES = WorkbookGuard.MOST_BYTES;
    /** Problems reported at once. */
    public static final int PROBLEMS = 100;

    private ImportLimits() {
    }
}
