/**
 * What auditors read: the whole life of a matter, entry by entry, with who, when, by which article, in what time, what it
 * changed and how it is proved (Order 713, Art. 33). Reads what other modules keep and decides nothing; nothing depends on it.
 */
package cn.fadu.audit;
