/** The engine's edge of {@code followup}. */
package cn.fadu.followup.process;
