/**
 * The tree over the record (RFC 6962), its proofs and its signed checkpoints, as arithmetic: no database, no clock, no
 * framework. The server and the offline verifier share it.
 */
package cn.fadu.ledger.tree;
