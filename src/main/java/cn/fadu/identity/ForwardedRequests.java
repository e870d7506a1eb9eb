package cn.fadu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Notes which requests say that a proxy passed them on. The container takes the address from such a header and takes the header
 * away, so this stands before it.
 */
@Component
final class ForwardedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final String ATTRIBUTE = ForwardedRequests.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Note());
    }

    /** Before Spring Boot adds what reads the headers. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Whether somebody on the way, or who asks, named an address. */
    static boolean isOne(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null || namesAddress(request);
    }

    private static boolean namesAddress(HttpServletRequest request) {
        return Stream.of("X-Forwarded-For", "Forwarded").anyMatch(header -> request.getHeader(header) != null);
    }

    private static final class Note extends ValveBase {

        Note() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (namesAddress(request)) {
                request.setAttribute(ATTRIBUTE, true);
            }
            getNext().invoke(request, response);
        }
    }
}
