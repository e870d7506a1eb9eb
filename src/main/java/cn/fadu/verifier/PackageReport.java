package cn.fadu.verifier;

import java.util.List;

/**
 * What the check of a package came to.
 *
 * @param name   of the bag's file or directory
 * @param steps  in their order; after one that failed there is none
 * @param broken the first bad thing, or null
 */
public record PackageReport(String name, List<Step> steps, Broken broken) {

    /** How a step ended: {@code NOTICE} is for what this package or call gives nothing to check with. */
    public enum Outcome { PASSED, NOTICE, FAILED }

    /** A step; {@code code} has the text {@code verify.step.<code>.<outcome>}, for which {@code arguments} are. */
    public record Step(String code, Outcome outcome, List<String> arguments) {

        public Step {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What is wrong where.
     *
     * @param file    path within the package
     * @param entry   number of the entry it is about, or null
     * @param problem has the text {@code verify.problem.<problem>}, for which {@code detail} is the argument
     */
    public record Broken(String file, Long entry, String problem, String detail) {
    }

    public PackageReport {
        steps = List.copyOf(steps);
    }

    public boolean passed() {
        return broken == null;
    }
}
