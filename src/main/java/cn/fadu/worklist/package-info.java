/**
 * Open work: what waits for which desk, who took it, what was finished. Owns the ports through which the rest of the system
 * speaks to the engine. Uses {@code shared} and {@code identity}.
 */
package cn.fadu.worklist;
