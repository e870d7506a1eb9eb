/**
 * The closed dialect of Camunda Forms in which every form is written, and the one check that every submission passes,
 * whether it comes from a page or from a program. See docs/forms.md. Uses {@code shared} only.
 */
package cn.fadu.forms;
