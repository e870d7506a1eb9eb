/**
 * What leaves the installation as evidence: the package of a matter, which is a function of the position in its stream and
 * the size of the tree. Reads everything, is used by nothing.
 */
package cn.fadu.archive;
