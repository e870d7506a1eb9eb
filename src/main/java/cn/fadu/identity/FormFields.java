package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Adds to every form that changes something, beside the CSRF token, the page it stands on and the person it is shown to:
 * both are needed when the log-in expires before the form is sent.
 */
final class FormFields implements RequestDataValueProcessor {

    private final CsrfRequestDataValueProcessor csrf;

    private FormFields(CsrfRequestDataValueProcessor csrf) {
        this.csrf = csrf;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> token = csrf.getExtraHiddenFields(request);
        if (token == null || token.isEmpty()) {
            return token;
        }
        Map<String, String> fields = new LinkedHashMap<>(token);
        page(request).ifPresent(page -> fields.put(RequestOrigin.PAGE, page));
        SignIn.current().ifPresent(s -> fields.put(KeptForms.PERSON, s.person()));
        return fields;
    }

    /** A page that shows a form again after an error has the address of the page before it. */
    private static Optional<String> page(HttpServletRequest request) {
        if (RequestOrigin.isHtmx(request) || !"GET".equals(request.getMethod())) {
            return RequestOrigin.page(request);
        }
        String query = request.getQueryString();
        return RequestOrigin.page(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return csrf.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return csrf.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return csrf.processUrl(request, url);
    }

    /** Spring Security's own processor cannot be replaced by name, so it is wrapped. */
    @Component
    static class Installer implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof CsrfRequestDataValueProcessor csrf ? new FormFields(csrf) : bean;
        }
    }
}
