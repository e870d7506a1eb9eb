/**
 * Public participation (公众参与, Order 713, Arts. 14 to 18): notices, the opinions of the public with their receipts, hearings, other
 * forms, and what was adopted of it. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.participation;
