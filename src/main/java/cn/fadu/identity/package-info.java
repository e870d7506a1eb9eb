/**
 * Who somebody is and in which post they act: organs, units, people, posts, log-in, rights by post. Uses {@code shared}
 * and the official clock. Everything but the types of this package is internal to the module.
 */
package cn.fadu.identity;
