/** The page on which anybody checks a package, without log-in. */
package cn.fadu.verifier.web;
