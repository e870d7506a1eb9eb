/** The engine's edge of {@code participation}. */
package cn.fadu.participation.process;
