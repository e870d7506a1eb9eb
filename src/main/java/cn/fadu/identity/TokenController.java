package cn.fadu.identity;

import cn.fadu.identity.ApiToken.Scope;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UuidId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a person makes and revokes tokens for programs, and that of the security administrator. */
@Controller
class TokenController {

    private static final int LONGEST_NAME = 60;
    private static final String TEMPLATE = "identity/tokensPage";

    private final TokenPages pages;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final MessageSource messages;

    TokenController(TokenPages pages, ApiTokens tokens, Passwords passwords, MessageSource messages) {
        this.pages = pages;
        this.tokens = tokens;
        this.passwords = passwords;
        this.messages = messages;
    }

    @GetMapping("/tokens")
    String show(Actor actor, Model model) {
        model.addAttribute("page", pages.own(actor, Map.of("scope", Scope.READ.name(), "days", "90"), Map.of(), null));
        return TEMPLATE;
    }

    /** The secret is on the page that answers and nowhere else: not in the session, and not on the page shown again. */
    @PostMapping("/tokens")
    String make(@RequestParam Map<String, String> typed, Actor actor, Model model, HttpServletResponse response) {
        Optional<PostHolding> post = pages.posts(actor).stream().filter(h -> h.id().toString().equals(typed.get("post"))).findFirst();
        Optional<Scope> scope = Stream.of(Scope.values()).filter(s -> s.name().equals(typed.get("scope"))).findFirst();
        Optional<Integer> days = TokenPages.DAYS.stream().filter(d -> d.toString().equals(typed.get("days"))).findFirst();
        String name = typed.getOrDefault("name", "").strip();
        Map<String, String> problems = new LinkedHashMap<>();
        require(isName(name), "name", problems);
        require(post.isPresent(), "post", problems);
        require(scope.isPresent(), "scope", problems);
        require(days.isPresent(), "days", problems);
        requirePassword(actor, typed.getOrDefault("password", ""), problems);
        if (problems.isEmpty()) {
            Optional<TokenSecret> made = tokens.make(id(typed.get("id")), post.get(), name, scope.get(), Duration.ofDays(days.get()));
            if (made.isPresent()) {
                model.addAttribute("page", pages.own(actor, Map.of("scope", Scope.READ.name(), "days", "90"), Map.of(), made.get()));
                return TEMPLATE;
            }
            problems.put("form", "problem.token.form");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.own(actor, typed, problems, null));
        return TEMPLATE;
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable String id, Actor actor, RedirectAttributes next) {
        say(tokens.revokeOwn(id(id), actor), next);
        return "redirect:/tokens";
    }

    @GetMapping("/admin/tokens")
    String ofOrgan(Actor actor, Model model) {
        model.addAttribute("tokens", pages.ofOrgan(actor));
        return "identity/organTokensPage";
    }

    @PostMapping("/admin/tokens/{id}/revoke")
    String revokeAny(@PathVariable String id, Actor actor, RedirectAttributes next) {
        say(tokens.revokeAny(id(id), actor), next);
        return "redirect:/admin/tokens";
    }

    private void say(boolean revoked, RedirectAttributes next) {
        if (revoked) {
            next.addFlashAttribute("flash", messages.getMessage("token.revoked", null, LocaleContextHolder.getLocale()));
        }
    }

    /** Whoever finds somebody else's page open makes no token. A form that is wrong anyway is not a guess. */
    private void requirePassword(Actor actor, String password, Map<String, String> problems) {
        require(!password.isEmpty(), "password", problems);
        if (problems.isEmpty()) {
            passwords.disprove(actor, password).ifPresent(why -> problems.put("password", "password.problem." + why));
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME && name.codePoints().noneMatch(Character::isISOControl);
    }

    private static void require(boolean right, String field, Map<String, String> problems) {
        if (!right) {
            problems.put(field, "problem.token." + field);
        }
    }

    private static UUID id(String text) {
        try {
            return UuidId.parse(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
