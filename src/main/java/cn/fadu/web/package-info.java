/**
 * How Fadu speaks to people: languages, dates and articles in words, the frame of every page, forms on pages, errors.
 * Page controllers stay in the module they show; this package knows no matter and no procedure.
 */
package cn.fadu.web;
