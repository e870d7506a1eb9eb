/**
 * What follows a decision (Order 713, Arts. 34 to 37): execution and its reports, letters, suspension, adjustment, evaluation. Uses
 * {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.followup;
