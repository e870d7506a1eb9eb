package cn.fadu.demo.tour;

import cn.fadu.demo.tour.TourPage.Place;
import java.util.List;

/**
 * The line that every page of the demonstration shows while a tour is under way.
 *
 * @param underWay otherwise the tour may be offered, and nothing else is said
 * @param number   how far it has come, in words: 导览 3/13
 * @param done     whether the step was done by opening this page
 * @param what     what to do, look at, or as whom to log in
 * @param places   where to go; empty when somebody else must be logged out first
 * @param account  who is to log in, or null when the right person is logged in
 * @param leave    what the button says that logs the present person out for the next one, or null for no button
 */
record TourStrip(boolean underWay, String number, boolean done, String title, String what, List<Place> places, String account,
                 String leave) {

    static TourStrip offer() {
        return new TourStrip(false, "", false, "", "", List.of(), null, null);
    }
}
