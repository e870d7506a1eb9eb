/** The register of suspected problems, the page of each, and the page on which a unit answers what it is asked to put right. */
package cn.fadu.findings.web;
