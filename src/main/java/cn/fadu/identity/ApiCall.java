package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;

/** Calls by programs: they are answered with problem details (RFC 9457), never led to a page. */
public final class ApiCall {

    /** Begins the type of every problem; what follows is its code. */
    public static final String TYPES = "urn:fadu:problem:";

    private static final String PREFIX = "/api/";
    private static final String OWN_CREDENTIALS = ApiCall.class.getName() + ".credentials";

    private ApiCall() {
    }

    public static boolean is(HttpServletRequest request) {
        return isAddress(request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** Whether it is an address of programs, within the application. */
    public static boolean isAddress(String path) {
        return path.startsWith(PREFIX);
    }

    /** Notes that the call brought its own credentials, which no other site can make a browser send. */
    static void bringsCredentials(HttpServletRequest request) {
        request.setAttribute(OWN_CREDENTIALS, true);
    }

    static boolean broughtCredentials(HttpServletRequest request) {
        return request.getAttribute(OWN_CREDENTIALS) != null;
    }
}
