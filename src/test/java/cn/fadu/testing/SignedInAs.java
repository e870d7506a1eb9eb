package cn.fadu.testing;

import cn.fadu.identity.TestSignIn;
import cn.fadu.shared.PostKind;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a {@code MockMvc} request come from somebody of the model city, in their first post or in another. */
public final class SignedInAs {

    private SignedInAs() {
    }

    public static RequestPostProcessor person(String login) {
        return TestSignIn.as(login, null);
    }

    public static RequestPostProcessor person(String login, String post) {
        return TestSignIn.as(login, new PostKind(post));
    }
}
