/** Pages of meetings and of the matters discussed there. */
package cn.fadu.deliberation.web;
