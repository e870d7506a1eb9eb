package cn.fadu.operation;

import cn.fadu.shared.RequestId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/**
 * Names every request before anything else sees it. It stands around the whole of the container, so that also what the
 * container logs about an error, and the error page, have the name.
 */
final class RequestIdValve extends ValveBase {

    RequestIdValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String id = RequestId.of(request.getHeader(RequestId.HEADER)).value();
        request.setAttribute(RequestId.KEY, id);
        response.setHeader(RequestId.HEADER, id);
        MDC.put(RequestId.KEY, id);
        try {
            getNext().invoke(request, response);
        } finally {
            MDC.remove(RequestId.KEY);
        }
    }
}
