/**
 * The legal record (Order 713, Art. 33): append-only entries in hash-chained streams, and the one encoder that turns an
 * entry into bytes. Uses {@code shared} only; knows nothing of matters, stages, pages or the engine.
 */
package cn.fadu.ledger;
