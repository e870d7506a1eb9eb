package cn.fadu.web;

import java.util.List;

/**
 * The frame of a page: who acts, where one can go, in which language.
 *
 * @param person   empty when nobody is logged in
 * @param simulated where the official clock stands, in words; null outside demonstration and training
 * @param arriving whether the sample matters are still being brought in
 * @param searches whether there are matters to search
 * @param back     this page's own path and query, to come back to from the language switch
 */
public record Shell(String language, boolean english, String simulated, boolean arriving, List<Place> places, boolean searches,
                    String person, String post, String unit, List<Post> posts, String back) {

    /** A place of the top bar; {@code count} is how much is new there, in words with its unit in {@code counted}, or null for nothing. */
    public record Place(String href, String label, boolean current, String count, String counted) {

        Place(String href, String label, boolean current) {
            this(href, label, current, null, null);
        }
    }

    /** A post that the person may act in. */
    public record Post(String id, String label, boolean current) {
    }

    public boolean loggedIn() {
        return !person.isEmpty();
    }
}
