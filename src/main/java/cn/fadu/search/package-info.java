/**
 * Search over what the record says: titles, numbers, opinions, minutes, reasons. Keeps copies of texts behind the acts, finds
 * in them exactly what the reader may read anyway, and decides nothing; nothing depends on it.
 */
package cn.fadu.search;
