package cn.fadu.findings;

/**
 * The versions under which a matter was judged.
 *
 * @param profile       {@code code@version}, as the matter names it
 * @param profileDigest of what the profile then said: a file may be adopted anew under the same name
 * @param ruleOrder     digest of the rules that were asked, in their order
 */
record JudgedUnder(String rules, String profile, String profileDigest, String calendar, String ruleOrder) {
}
