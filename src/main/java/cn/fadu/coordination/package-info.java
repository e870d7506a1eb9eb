/**
 * Consultation of departments (征求部门意见, Order 713, Art. 13): who is asked, what they reply, and how a dispute that remains is
 * coordinated and explained. Uses {@code matter} and what stands below it; no other stage.
 */
package cn.fadu.coordination;
