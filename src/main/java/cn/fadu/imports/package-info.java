/**
 * Procedures of the past, entered afterwards from a source (历史程序、事后录入; Order 713, Art. 33): by page with a spreadsheet or
 * JSON, or by program. What is entered is a matter with its record, without open work.
 */
package cn.fadu.imports;
