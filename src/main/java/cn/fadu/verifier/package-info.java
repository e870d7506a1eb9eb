/**
 * Checks packages and installations without trusting them: no Spring, no network. Shares with the writer the encoder of
 * entries, the fold and the arithmetic of the tree; everything else it reads for itself.
 */
package cn.fadu.verifier;
