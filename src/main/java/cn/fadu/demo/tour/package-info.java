/**
 * The guided tour of the demonstration: what a newcomer does first, as whom and where, and what of it is done. It keeps
 * nothing but a cookie: acts are found in the record, and pages that were read stand in the cookie.
 */
package cn.fadu.demo.tour;
