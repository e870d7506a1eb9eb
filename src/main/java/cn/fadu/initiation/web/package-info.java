/** Pages of the catalogue and of the start of a matter. */
package cn.fadu.initiation.web;
