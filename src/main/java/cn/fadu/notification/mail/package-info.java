/** Warnings by mail: what somebody wants, what is to be sent, sending it. Decisions are in docs/adr/0016. */
package cn.fadu.notification.mail;
