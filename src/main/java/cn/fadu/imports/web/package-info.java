/** The page of the imports, and the same over the API. */
package cn.fadu.imports.web;
