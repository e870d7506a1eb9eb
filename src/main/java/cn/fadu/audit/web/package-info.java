/** The pages on which the life of a matter is traced. */
package cn.fadu.audit.web;
