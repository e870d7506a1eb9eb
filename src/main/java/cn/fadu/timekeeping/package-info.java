/**
 * The calendars of an organ as its system administrator sees and renews them: which days count, what a further file would
 * move, its adoption as an act in the stream of administration, and open work that follows the new calendar. Nothing depends on
 * this module.
 */
package cn.fadu.timekeeping;
