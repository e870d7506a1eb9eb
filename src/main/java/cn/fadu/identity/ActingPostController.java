package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Switches the post one acts in, and says why a post may not do what was asked. */
@Controller
class ActingPostController {

    private final CurrentActor actor;
    private final AccessLog log;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    ActingPostController(CurrentActor actor, AccessLog log) {
        this.actor = actor;
        this.log = log;
    }

    /** From now on and until the next switch, the session acts in this post and has the rights of this post only. */
    @PostMapping("/acting-post")
    void choose(@RequestParam UUID holding, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PostHolding chosen = actor.choices().stream().filter(h -> h.id().equals(holding)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.as(chosen));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
        log.add(AccessLog.Kind.POST_CHOSEN, chosen.organ(), chosen.person(), chosen.post() + " " + chosen.unit());
        ReturnPage.lead(request, response, "/");
    }

    @RequestMapping(Refusals.PAGE)
    String refused(HttpServletRequest request, HttpServletResponse response, org.springframework.ui.Model model) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        Object refusal = Optional.ofNullable(request.getAttribute(Refusals.REASON)).orElse("OTHER");
        model.addAttribute("reason", "refused." + refusal.toString().toLowerCase(java.util.Locale.ROOT));
        return "identity/refusedPage";
    }
}
