/** Numbers of documents without gaps, by organ, kind and year, and the register of those given. */
package cn.fadu.numbering;
