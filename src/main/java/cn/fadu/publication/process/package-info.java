/** The engine's edge of {@code publication}. */
package cn.fadu.publication.process;
