package cn.fadu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the language and goes back to the page it was switched on. */
@Controller
class LanguageController {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @GetMapping("/language")
    String change(@RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletRequest request,
                  HttpServletResponse response) {
        Locale chosen = to.equals("en") ? Locale.ENGLISH : MessagesConfiguration.CHINESE;
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(MessagesConfiguration.COOKIE, chosen.toLanguageTag()).path("/")
                .maxAge(A_YEAR).httpOnly(true).sameSite("Lax").secure(request.isSecure()).build().toString());
        return "redirect:" + (isOwnPage(back) ? back : "/");
    }

    /** A path on this server and nothing that a browser could read as another host, nor the redirect as a template. */
    static boolean isOwnPage(String path) {
        return path.startsWith("/") && !path.startsWith("//")
                && path.chars().noneMatch(c -> c < 0x20 || "\\{}".indexOf(c) >= 0);
    }
}
