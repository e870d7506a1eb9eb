package cn.fadu.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The part of {@link cn.fadu.testing.SignedInAs} that knows what a log-in is made of. */
public final class TestSignIn {

    private TestSignIn() {
    }

    public static RequestPostProcessor as(String login, PostKind post) {
        return request -> {
            Directory directory = WebApplicationContextUtils
                    .getRequiredWebApplicationContext(request.getServletContext()).getBean(Directory.class);
            PostHolding holding = directory.holdingsOf(new PersonId(login)).stream()
                    .filter(h -> post == null || h.post().equals(post)).findFirst().orElseThrow();
            return authentication(SignIn.as(holding)).postProcessRequest(request);
        };
    }
}
