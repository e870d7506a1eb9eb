/**
 * Who somebody is and in which post they act: organs, units, people, posts, log-in, rights by post; what they did
 * beside matters (access and administration). Uses {@code shared}, {@code ledger}, {@code calendar} and {@code sheets}. Everything but the types of this package is internal to the module.
 */
package cn.fadu.identity;
