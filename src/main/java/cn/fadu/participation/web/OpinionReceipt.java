package cn.fadu.participation.web;

/**
 * What templates/participation/opinionReceiptPage.html shows: an opinion as registered, with the digest of its entry. It
 * names nobody.
 *
 * @param clause the clause it is about, or null
 */
record OpinionReceipt(String title, String opinionsHref, long number, String received, String way, String clause,
                      String content, String registered, String digest) {
}
