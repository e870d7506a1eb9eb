/**
 * The demonstration: a model city with its people, catalogue and sample matters, and the page that moves the official clock.
 * Walks matters through the acts that everybody uses. In the profile {@code demo} alone.
 */
package cn.fadu.demo;
