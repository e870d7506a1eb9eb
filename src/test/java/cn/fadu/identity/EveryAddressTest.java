package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.SignedInAs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks for every address that the application has, in every method that it answers: what is open to strangers and what
 * administrators reach is on a list, and the list is here. A new page is closed until somebody opens it.
 */
@FaduTest
class EveryAddressTest {

    private static final List<String> OF_STRANGERS = List.of("/login", "/setup", "/language", "/error", "/verify", "/tour",
            "/api/v1/checkpoints", "/api/v1/schemas", "/v3/api-docs");
    /** Beside those of strangers. Which administrator reaches what below /admin is tested where it is done. */
    private static final List<String> OF_ADMINISTRATORS = List.of("/admin", "/law", "/profiles", "/tokens", "/password", "/acting-post",
            "/refused", "/clock", "/people", "/security", "/api/v1/me", "/api/v1/forms", "/api/v1/clock");
    /** Findings are what auditors act on; matters they do not. */
    private static final List<String> OF_AUDITORS = List.of("/findings", "/api/v1/findings", "/acting-post", "/language", "/password", "/tokens", "/verify", "/setup", "/tour");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private record Address(String method, String path) {

        boolean isBelow(List<String> places) {
            return path.equals("/") || places.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/") || path.startsWith(p + "."));
        }
    }

    @Test
    void strangers_are_led_to_the_log_in_from_everywhere_else() throws Exception {
        List<Address> closed = addresses().filter(a -> !a.isBelow(OF_STRANGERS) || a.path().equals("/")).toList();
        assertThat(closed).hasSizeGreaterThan(200);
        for (Address address : closed) {
            assertThat(status(address, request -> request)).as(address.toString()).isIn(303, 401);
        }
    }

    @Test
    void administrators_reach_nothing_about_matters() throws Exception {
        List<String> reached = Stream.concat(OF_STRANGERS.stream(), OF_ADMINISTRATORS.stream()).toList();
        Set<String> open = new TreeSet<>();
        for (Address address : addresses().filter(a -> !a.isBelow(reached)).toList()) {
            for (String administrator : List.of("sysadmin", "secadmin", "audadmin")) {
                if (status(address, SignedInAs.person(administrator)) != 403) {
                    open.add(administrator + " " + address);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void the_auditor_changes_nothing_anywhere() throws Exception {
        List<Address> changing = addresses().filter(a -> !SAFE.contains(a.method()) && !a.isBelow(OF_AUDITORS)).toList();
        assertThat(changing).hasSizeGreaterThan(60);
        for (Address address : changing) {
            assertThat(status(address, SignedInAs.person("auditor"))).as(address.toString()).isEqualTo(403);
        }
    }

    private int status(Address address, RequestPostProcessor who) throws Exception {
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(address.method()), address.path()).with(csrf()).with(who);
        return mvc.perform(asked).andReturn().getResponse().getStatus();
    }

    private Stream<Address> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(EveryAddressTest::addresses);
    }

    private static Stream<Address> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        List<String> asked = methods.isEmpty() ? List.of("GET") : methods.stream().map(Enum::name).toList();
        return mapping.getPatternValues().stream().map(EveryAddressTest::filledIn)
                .flatMap(path -> asked.stream().map(method -> new Address(method, path)));
    }

    private static String filledIn(String pattern) {
        String path = pattern.replaceAll("\\{size:[^/]*}", "1").replaceAll("\\{[^/]*}", "0190c1f2-0000-7000-8000-000000000000");
        return path.isEmpty() ? "/" : path;
    }
}
