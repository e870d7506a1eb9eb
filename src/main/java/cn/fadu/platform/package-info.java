/**
 * What the application stands on before any law is applied: its database server and its start. Uses no other module.
 */
package cn.fadu.platform;
