/** Packages over the API. */
package cn.fadu.archive.web;
