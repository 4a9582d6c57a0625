package dk.maanedsbog.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.ExternalSignIn;
import dk.maanedsbog.access.People;
import dk.maanedsbog.configuration.Settings;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Closes every address but the login page and the browser code, and says what a page may load. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {

    /** Flow starts from an inline script and evaluates what the server sends; nothing else may. */
    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data:",
                    "font-src 'self' data:",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    /** Flow closes its pages' responses itself, which is too late for headers. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY =
            new ObjectPostProcessor<>() {
                @Override
                public <F extends HeaderWriterFilter> F postProcess(F filter) {
                    filter.setShouldWriteHeadersEagerly(true);
                    return filter;
                }
            };

    /** Files without anybody's figures, the same for all. */
    private static final String[] STATIC_FILES = {
        "/app/**", "/aura/**", "/VAADIN/build/**", ChartLibrary.PATHS
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            AuthenticationProvider passwords,
            People people,
            ExternalSignIn external,
            AuditTrail trail,
            IdleSessions idle,
            Clock clock,
            Settings settings)
            throws Exception {
        http.authenticationProvider(passwords);
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(STATIC_FILES)
                                .permitAll()
                                .requestMatchers("/error")
                                .permitAll()
                                .requestMatchers(SessionClock.PATH)
                                .authenticated());
        http.addFilterAfter(idle, SecurityContextHolderFilter.class);
        // before the request is taken for nobody's, so that an ended session is nobody's
        http.addFilterBefore(
                new TodaysRights(people, trail, staticFiles()),
                AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new UnopenedFiles(trail, clock), AnonymousAuthenticationFilter.class);
        http.logout(logout -> logout.addLogoutHandler(new RecordedSignOut(trail)));
        http.headers(
                headers -> {
                    headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY));
                    headers.withObjectPostProcessor(EAGERLY);
                    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
                });
        Optional<MunicipalSignIn> municipal = settings.access().oidc().map(MunicipalSignIn::new);
        if (municipal.isPresent()) {
            municipal.get().offer(http, external);
        }
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> {
                    vaadin.loginView(LoginView.class, "/login");
                    municipal.ifPresent(way -> vaadin.logoutSuccessHandler(way.signOut()));
                });
        return http.build();
    }

    private static RequestMatcher staticFiles() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(STATIC_FILES).<RequestMatcher>map(paths::matcher).toList());
    }
}
