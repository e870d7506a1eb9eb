/**
 * What those who run the installation look at: its health, its figures, and the names of requests. Reads the others; nothing
 * depends on it.
 */
package cn.fadu.operation;
