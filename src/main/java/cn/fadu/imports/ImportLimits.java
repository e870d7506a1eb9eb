package cn.fadu.imports;

/** How much one import may hold. */
public final class ImportLimits {

    public static final int PROCEDURES = 500;
    public static final int STEPS_OF_ONE = 200;
    /** Of all procedures of one import together. */
    public static final int STEPS = 5_000;
    /** Of the JSON or the spreadsheet. */
    public static final int FILE_BYTES = 5 << 20;
    /** What a spreadsheet may unpack to. */
    public static final long UNPACKED_BYTES = 32L << 20;
    /** Problems reported at once. */
    public static final int PROBLEMS = 100;

    private ImportLimits() {
    }
}
