package cn.fadu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language and goes back to the page it was switched on. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language")
    String change(@RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletRequest request,
                  HttpServletResponse response) {
        locales.setLocale(request, response, to.equals("en") ? Locale.ENGLISH : MessagesConfiguration.CHINESE);
        return "redirect:" + (isOwnPage(back) ? back : "/");
    }

    /** A path on this server and nothing that a browser could read as another host, nor the redirect as a template. */
    static boolean isOwnPage(String path) {
        return path.startsWith("/") && !path.startsWith("//")
                && path.chars().noneMatch(c -> c < 0x20 || "\\{}".indexOf(c) >= 0);
    }
}
