/**
 * How it stands with the signatures of the record, and new keys for them, as an act in the organ's stream of administration.
 * For the administrators who look after it; nothing depends on this module.
 */
package cn.fadu.recordkeeping;
