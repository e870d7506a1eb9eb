/** The annual catalogue of decision matters, as a matter of its own kind. */
package cn.fadu.initiation.catalogue;
