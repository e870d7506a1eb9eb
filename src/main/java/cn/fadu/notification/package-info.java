/**
 * Warnings of limits that come near or are past: raised by one sweep for all nodes, told in the application and by mail.
 * Pages of other modules show them through {@code web.LimitNotices}; nothing else depends on this module.
 */
package cn.fadu.notification;
