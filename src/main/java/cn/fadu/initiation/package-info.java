/**
 * The catalogue of a year and the start of a matter (Order 713, Arts. 3, 10 and 11): proposals, scope, procedures owed, the decision
 * to start, withdrawal and end. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.initiation;
