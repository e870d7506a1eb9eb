package cn.fadu.calendar;

/** What a day is to those who work. */
public enum DayKind {

    /** A Monday to Friday like any other. */
    WORKING(true),
    /** A weekend day like any other. */
    WEEKEND(false),
    /** Off by the notice of the year. */
    OFF(false),
    /** A weekend day worked by the notice of the year. */
    MADE_UP(true),
    /** Off by law or in lieu, in a year without notice: an assumption. */
    STATUTORY(false),
    /** Off for this organ alone. */
    LOCAL_OFF(false),
    /** A weekend day on which this organ alone works. */
    LOCAL_MADE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean isWorking() {
        return working;
    }
}
