package cn.fadu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After log-in: back to the form whose text was kept, else to the page that was asked for, else to the start page. */
class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
                                        Authentication authentication) throws ServletException, IOException {
        Optional<String> page = KeptForms.newestPageFor(request.getSession(false), authentication.getName());
        if (page.isPresent()) {
            clearAuthenticationAttributes(request);
            ReturnPage.lead(request, response, page.get());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
