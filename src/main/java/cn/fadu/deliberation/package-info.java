/**
 * Collective deliberation (集体讨论决定, Order 713, Arts. 29 and 30): the bundle, the agenda, the meeting as an aggregate over many
 * matters, and what happens to one item at it. Uses {@code matter} and what is below.
 */
package cn.fadu.deliberation;
