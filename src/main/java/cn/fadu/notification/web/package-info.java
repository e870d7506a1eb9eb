/** The pages of warnings: lists, one warning with the reasons for a delay, how one wants mail. */
package cn.fadu.notification.web;
