/**
 * The jurisdiction profiles in force with where each number comes from, and the step by which an administrator adopts a further
 * one after seeing which running matters it would touch. Nothing depends on this module.
 */
package cn.fadu.jurisdictions;
