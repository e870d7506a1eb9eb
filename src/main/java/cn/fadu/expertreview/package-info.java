/**
 * Expert review (专家论证, Order 713, Arts. 19 to 21): experts are chosen, declare their interests, give opinions or meet, and every
 * point of theirs is answered. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.expertreview;
