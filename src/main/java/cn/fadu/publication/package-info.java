/**
 * From the decision to the closed file (Order 713, Arts. 31 to 33): final text, Party committee and congress, signature and number,
 * disclosure, publication, archive. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.publication;
