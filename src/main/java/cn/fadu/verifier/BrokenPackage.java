package cn.fadu.verifier;

/**
 * The first bad thing in a package.
 *
 * <p>{@link #problem} is a code with a text {@code verify.<code>} in both languages; {@link #file} is the path in the package
 * and {@link #entry} the number of the entry it is about, or null.
 */
final class BrokenPackage extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final Long entry;
    private final String problem;
    private final String detail;

    BrokenPackage(String file, Long entry, String problem, String detail) {
        super(problem + ": " + file + (detail == null ? "" : " (" + detail + ")"));
        this.file = file;
        this.entry = entry;
        this.problem = problem;
        this.detail = detail;
    }

    String file() {
        return file;
    }

    Long entry() {
        return entry;
    }

    String problem() {
        return problem;
    }

    String detail() {
        return detail == null ? "" : detail;
    }
}
