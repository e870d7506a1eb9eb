package cn.fadu.demo.tour;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Begins, follows and ends the tour of a browser. */
@Component
@Profile("demo")
class GuidedTour {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final TourRecord record;

    GuidedTour(TourRecord record) {
        this.record = record;
    }

    /** Empty when no tour is under way; a cookie that is malformed, or of a record longer than this one, is none. */
    Optional<TourProgress> of(HttpServletRequest request) {
        return cookie(request).filter(c -> c.position() <= record.position())
                .map(c -> new TourProgress(c, record.since(c.position())));
    }

    void begin(HttpServletRequest request, HttpServletResponse response) {
        keep(TourCookie.begun(record.position()), request, response);
    }

    void keep(TourCookie cookie, HttpServletRequest request, HttpServletResponse response) {
        set(cookie.text(), LONGEST, request, response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static Optional<TourCookie> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of).filter(c -> c.getName().equals(TourCookie.NAME))
                .map(Cookie::getValue).findFirst().flatMap(TourCookie::parse);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(TourCookie.NAME, value).path("/").httpOnly(true)
                .sameSite("Lax").secure(request.isSecure()).maxAge(age).build().toString());
    }
}
