package cn.fadu.jurisdictions;

import cn.fadu.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The profiles there are, for everybody who is signed in. */
@Controller
@RequestMapping("/profiles")
class ProfilesController {

    private final ProfilePages pages;

    ProfilesController(ProfilePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", pages.list(actor));
        return "jurisdictions/profilesPage";
    }

    /** {@code reference} is {@code code@version}, or a code for its latest version. */
    @GetMapping("/{reference}")
    String show(@PathVariable String reference, Actor actor, Model model) {
        model.addAttribute("page", pages.page(reference, actor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "jurisdictions/profilePage";
    }
}
