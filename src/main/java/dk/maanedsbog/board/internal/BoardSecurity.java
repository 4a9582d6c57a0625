package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.DisplayAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What displays ask for: no sign-in, as the token in the address is the right, no session, no
 * cookie, and a page that may load nothing but its own files.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BoardSecurity {

    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self'",
                    "connect-src 'self'",
                    "worker-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'");

    private static final String[] OPEN = {
        DisplayAddress.PATH + "{token}",
        DisplayAddress.PATH + "{token}/data.json",
        DisplayAddress.PATH + "{token}/events",
        "/app/board/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain boardFilterChain(HttpSecurity http) throws Exception {
        http.securityMatcher(DisplayAddress.PATH + "**", "/app/board/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(HttpMethod.GET, OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                // without an error page, as displays never meet one
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                        new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(CONTENT_POLICY))
                                        // each answer says itself how long it may be kept
                                        .cacheControl(cache -> cache.disable())
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(ReferrerPolicy.NO_REFERRER))
                                        .crossOriginOpenerPolicy(
                                                opener ->
                                                        opener.policy(
                                                                CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .crossOriginResourcePolicy(
                                                resource ->
                                                        resource.policy(
                                                                CrossOriginResourcePolicy
                                                                        .SAME_ORIGIN)));
        return http.build();
    }
}
