package cn.fadu.operation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What is there for those who run the installation, and how they get at it. */
@Configuration(proxyBeanMethods = false)
class OperationConfiguration {

    private static final String MANAGEMENT = "management";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestIds() {
        return factory -> factory.addEngineValves(new RequestIdValve());
    }

    /**
     * Whoever reaches the management port may read what it offers, which is health and figures: the address it listens on
     * decides who that is. On the port of the application the same paths stay closed.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain managementPort(HttpSecurity http) throws Exception {
        return http.securityMatcher(OperationConfiguration::isOnManagementPort)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** The management port is for this machine alone, unless an address is named for it. */
    @Bean
    static BeanPostProcessor managementOnThisMachine() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ManagementServerProperties management && management.getPort() != null
                        && management.getAddress() == null) {
                    management.setAddress(InetAddress.getLoopbackAddress());
                }
                return bean;
            }
        };
    }

    private static boolean isOnManagementPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), MANAGEMENT);
    }

    /** Down when another version of the application has changed the tables since this one started. */
    @Bean
    HealthIndicator migrationsHealthIndicator(JdbcTemplate jdbc) {
        return new Migrations(jdbc);
    }
}
