package cn.fadu.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Log-in by form, one chain for everything, headers that let pages load from here and from nowhere else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; media-src 'self'; connect-src 'self'; frame-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final String[] OPEN = {"/login", "/setup", "/language", "/tour/**", "/vendor/**", "/assets/**", "/error",
            "/actuator/health/**", "/livez", "/readyz",
            "/api/v1/checkpoints/**", "/api/v1/schemas/**", "/v3/api-docs", "/v3/api-docs.yaml",
            StrangersBodyFilter.CHECKED};
    private static final int BCRYPT_STRENGTH = 10;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_STRENGTH);
    }

    /** It belongs to the chain and to nothing else. */
    @Bean
    FilterRegistrationBean<ApiLogInFilter> apiLogInInTheChainOnly(ApiLogInFilter filter) {
        FilterRegistrationBean<ApiLogInFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, LoginEntryPoint entryPoint, Refusals refusals,
                                 ApiLogInFilter apiLogIn, ApiRefusals api, Directory directory, AccessLog log) throws Exception {
        HttpSessionRequestCache askedFor = new HttpSessionRequestCache();
        askedFor.setRequestMatcher(SecurityConfiguration::isPage);
        LoginSuccess success = new LoginSuccess();
        success.setRequestCache(askedFor);
        // LoginProvider is the application's one provider; named here as well, each attempt would count twice.
        return http.authorizeHttpRequests(requests -> requests
                        // What is forwarded to has been allowed already; error pages are for everybody.
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers("/actuator/**").denyAll()
                        .requestMatchers("/admin/people/**", "/admin/setup/**", "/admin/calendar/**").hasAuthority(Posts.authority(Posts.SYSADMIN))
                        .requestMatchers("/admin/locks/**", "/admin/rights/**", "/admin/passwords/**", "/admin/tokens/**").hasAuthority(Posts.authority(Posts.SECADMIN))
                        .requestMatchers("/admin/record/new-key").hasAuthority(Posts.authority(Posts.SECADMIN))
                        .requestMatchers("/admin/record/**").hasAnyAuthority(Posts.authority(Posts.SECADMIN),
                                Posts.authority(Posts.AUDADMIN))
                        .requestMatchers("/admin/log/**", "/admin/administration/**").hasAuthority(Posts.authority(Posts.AUDADMIN))
                        .requestMatchers("/profiles/candidate/**").hasAnyAuthority(Posts.authority(Posts.SECADMIN),
                                Posts.authority(Posts.SYSADMIN))
                        .requestMatchers("/audit/access/**", "/findings/**", "/api/v1/findings/**").hasAuthority(Posts.authority(Posts.AUDITOR))
                        .anyRequest().access(new PostRules()))
                .formLogin(form -> form.loginPage(LoginEntryPoint.LOGIN).authenticationDetailsSource(LoginOrigin::new)
                        .successHandler(success).failureHandler(LoginNotice::onFailure))
                .logout(logout -> logout.addLogoutHandler(logging(log)).logoutSuccessUrl("/login?bye"))
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(e -> e.authenticationEntryPoint(entryPoint).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiCall::broughtCredentials))
                .addFilterBefore(apiLogIn, CsrfFilter.class)
                .addFilterBefore(new ForeignFormFilter(api), CsrfFilter.class)
                .addFilterBefore(new StandingFilter(directory), CsrfFilter.class)
                .addFilterBefore(new OneTimePasswordFilter(directory, api), CsrfFilter.class)
                .addFilterBefore(new StrangersBodyFilter(), CsrfFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(
                        "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Only a page that a person asked for is worth returning to after log-in. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod()) && !RequestOrigin.isHtmx(request)
                && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static LogoutHandler logging(AccessLog log) {
        return (request, response, authentication) -> SignIn.of(authentication).ifPresent(s ->
                log.add(AccessLog.Kind.LOGGED_OUT, s.organId(), s.personId(), null));
    }
}
