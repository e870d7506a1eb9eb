package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a request came from, as far as the browser says so. */
final class RequestOrigin {

    static final String PAGE = "_page";

    private RequestOrigin() {
    }

    static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** Whether the browser says that a page of ours sent the request; false without any word of it. */
    static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return isOurs(request, origin != null ? origin : request.getHeader("Referer"));
    }

    /** The page of ours that the person was looking at: what the form says, otherwise what the browser says. */
    static Optional<String> page(HttpServletRequest request) {
        return page(request.getParameter(PAGE))
                .or(() -> pathOf(request, request.getHeader("HX-Current-URL")))
                .or(() -> pathOf(request, request.getHeader("Referer")));
    }

    /** The text if it is a path on this server and nothing else; not the log-in page. */
    static Optional<String> page(String text) {
        if (text == null || text.length() > 2000 || !text.startsWith("/") || text.startsWith("//")
                || text.chars().anyMatch(c -> c < 0x21 || c > 0x7e || c == '\\')) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean relative = uri.getScheme() == null && uri.getRawAuthority() == null;
            return relative && !uri.getRawPath().equals("/login") ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<String> pathOf(HttpServletRequest request, String url) {
        if (!isOurs(request, url)) {
            return Optional.empty();
        }
        URI uri = URI.create(url);
        return page(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private static boolean isOurs(HttpServletRequest request, String url) {
        if (url == null) {
            return false;
        }
        try {
            URI uri = new URI(url);
            return request.getScheme().equalsIgnoreCase(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && request.getServerPort() == port(uri);
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
