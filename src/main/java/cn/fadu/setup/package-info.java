/**
 * Setting up an installation in the browser: the first organ and its administrator, units, people by form and by workbook,
 * posts proposed and confirmed, passwords handed out, and what is still missing before the first matter can run.
 */
package cn.fadu.setup;
