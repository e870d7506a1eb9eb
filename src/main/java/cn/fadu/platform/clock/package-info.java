/** The two clocks. The only place where the time of the machine is read. */
package cn.fadu.platform.clock;
