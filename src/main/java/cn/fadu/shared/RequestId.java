package cn.fadu.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The name of one request in logs, answers and problem details: 8 to 64 letters, digits, dots, hyphens and underscores. It
 * says nothing about who asked for what.
 */
public record RequestId(String value) {

    /** The header in which it comes and is answered. */
    public static final String HEADER = "X-Request-Id";
    /** Its name as an attribute of the request, in the context of log lines and in problem details. */
    public static final String KEY = "requestId";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    public RequestId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a request id");
        }
    }

    /** What the client or a proxy calls the request, if that is well formed, and a new name otherwise. */
    public static RequestId of(String given) {
        return given != null && FORM.matcher(given).matches() ? new RequestId(given) : new RequestId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
