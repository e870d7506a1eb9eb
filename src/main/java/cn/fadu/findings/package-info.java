/**
 * Suspected problems over all matters: every matter judged by every rule and kept with the versions it was judged under, and
 * what auditors and units made of each suspicion. Nothing here decides about a matter; nothing below depends on it.
 */
package cn.fadu.findings;
