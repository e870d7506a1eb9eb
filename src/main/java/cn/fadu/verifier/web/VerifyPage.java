package cn.fadu.verifier.web;

import java.util.List;

/**
 * What templates/verifier/verifyPage.html shows.
 *
 * @param problem why nothing was checked, or null
 * @param result  null before anything was checked
 */
record VerifyPage(String problem, Result result) {

    /** {@code broken} says what is wrong where, or is null; {@code verdict} is one sentence. */
    record Result(String name, boolean passed, String verdict, List<StepView> steps, String broken) {
    }

    record StepView(String sign, String tone, String outcome, String text) {
    }
}
