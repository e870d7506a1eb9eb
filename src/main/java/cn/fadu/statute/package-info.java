/**
 * The law as rules: Order 713 and its neighbours. A rule reads a dossier, a jurisdiction profile and a calendar and answers
 * with its article. The same rules are gates, which close acts and look forward, and findings, which look back.
 *
 * <p>Pure but for the configuration that loads the profiles; uses {@code shared}, {@code calendar} and {@code dossier}.
 */
package cn.fadu.statute;
