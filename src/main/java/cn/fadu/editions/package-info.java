/**
 * The calendar and profile files in force: those that the product brings along, and those that an administrator adopted, kept
 * in the database. The one place that says which are in force on all nodes.
 */
package cn.fadu.editions;
