package cn.fadu.web;

import cn.fadu.identity.CurrentActor;
import cn.fadu.identity.DemoAccounts;
import cn.fadu.identity.DemoAccounts.DemoAccount;
import cn.fadu.identity.FirstStart;
import cn.fadu.identity.LoginNotice;
import cn.fadu.web.LoginPage.Account;
import cn.fadu.web.LoginPage.Group;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in; in the demonstration with the accounts that can be tried. */
@Controller
class LoginController {

    private final CurrentActor currentActor;
    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final FirstStart firstStart;
    private final Texts texts;

    LoginController(CurrentActor currentActor, ObjectProvider<DemoAccounts> demoAccounts, FirstStart firstStart, Texts texts) {
        this.currentActor = currentActor;
        this.demoAccounts = demoAccounts;
        this.firstStart = firstStart;
        this.texts = texts;
    }

    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        if (currentActor.get().isPresent()) {
            return "redirect:/";
        }
        if (firstStart.isOpen()) {
            return "redirect:/setup";
        }
        DemoAccounts demo = demoAccounts.getIfAvailable();
        model.addAttribute("page", new LoginPage(
                LoginNotice.take(request).map(this::inWords).orElse(null), notice(request),
                demo == null ? List.of() : groups(demo.all()), demo == null ? "" : demo.password()));
        return "identity/loginPage";
    }

    private String inWords(LoginNotice notice) {
        String key = "login." + notice.reason().name().toLowerCase(Locale.ROOT);
        return notice.until() == null ? texts.text(key) : texts.text(key, texts.time(notice.until()));
    }

    private String notice(HttpServletRequest request) {
        if (request.getParameter("expired") != null) {
            return texts.text("web.login.expired");
        }
        if (request.getParameter("begun") != null) {
            return texts.text("web.login.begun");
        }
        return request.getParameter("bye") != null ? texts.text("web.login.bye") : null;
    }

    private static List<Group> groups(List<DemoAccount> accounts) {
        Map<String, List<DemoAccount>> byUnit = accounts.stream()
                .collect(Collectors.groupingBy(DemoAccount::unit, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue().stream()
                .map(a -> new Account(a.account(), a.person(), a.post())).toList())).toList();
    }
}
