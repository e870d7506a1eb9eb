package cn.fadu.statute;

/** Whose decisions a profile is for. The last three are outside the direct scope of Order 713 (Arts. 2, 42 and 43). */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    DEPARTMENT,
    TOWNSHIP,
    STREET;

    /** Whether such a body follows the order by reference only. */
    public boolean isByReference() {
        return this == DEPARTMENT || this == TOWNSHIP || this == STREET;
    }
}
