/** The page of a search, and the same for programs. */
package cn.fadu.search.web;
