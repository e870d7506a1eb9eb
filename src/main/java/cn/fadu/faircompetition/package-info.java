/**
 * Fair-competition review (公平竞争审查): the undertaking unit screens, the market regulator reviews. Uses {@code matter} and what
 * stands below it; no other stage.
 */
package cn.fadu.faircompetition;
