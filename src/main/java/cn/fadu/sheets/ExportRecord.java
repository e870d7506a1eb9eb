package cn.fadu.sheets;

/** Where it is recorded that a list leaves the application. */
@FunctionalInterface
public interface ExportRecord {

    /** The present request is about to be answered with a sheet. */
    void exporting();
}
