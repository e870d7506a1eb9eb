package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads to another page, in the way that the sender of the request understands. */
final class ReturnPage {

    private ReturnPage() {
    }

    /** htmx does not see redirects, so it is told by a header; the status keeps it from swapping anything. */
    static void lead(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (RequestOrigin.isHtmx(request)) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setHeader("Location", page);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
