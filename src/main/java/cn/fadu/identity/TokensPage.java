package cn.fadu.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The tokens of a person, and the form for another.
 *
 * @param id       of the token that the form makes
 * @param posts    the person's own posts
 * @param typed    what was typed, by field
 * @param problems keys of messages, by field
 * @param made     the secret of the token made just now, or null
 */
record TokensPage(String id, List<Choice> posts, List<Integer> days, Map<String, String> typed, Map<String, String> problems,
                  String made, List<Row> tokens) {

    record Choice(String value, String label) {
    }

    /**
     * One token.
     *
     * @param person  whose it is, for who looks after the tokens of an organ
     * @param post    the post it acts in, in words; empty for a post that has ended
     * @param state   VALID, EXPIRED or REVOKED
     * @param used    null for never
     */
    record Row(String id, String person, String name, String post, String scope, String state, Instant madeAt, Instant expiresAt,
               LocalDate used) {

        public boolean isValid() {
            return state.equals("VALID");
        }
    }
}
