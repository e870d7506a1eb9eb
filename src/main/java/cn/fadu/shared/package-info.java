/** Typed ids, legal bases, digests, the two clocks and who acts; depends on nothing. */
package cn.fadu.shared;
