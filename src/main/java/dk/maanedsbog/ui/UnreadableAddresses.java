package dk.maanedsbog.ui;

import dk.maanedsbog.configuration.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What is asked for in a way that no page of ours answers: a broken address, a foreign host. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UnreadableAddresses {

    /** Refuses, where the municipality has named its hosts, a request that names another. */
    @Bean
    HttpFirewall firewall(Settings settings, Environment environment) {
        Set<String> hosts = settings.access().hosts();
        var pages = new StrictHttpFirewall();
        if (!hosts.isEmpty()) {
            pages.setAllowedHostnames(host -> hosts.contains(host.toLowerCase(Locale.ROOT)));
        }
        return new ByPort(pages, new StrictHttpFirewall(), environment);
    }

    /**
     * The monitoring's port is asked by a machine's own address, and by proxies that name no host.
     */
    private record ByPort(HttpFirewall pages, HttpFirewall monitoring, Environment environment)
            implements HttpFirewall {

        @Override
        public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
            boolean monitored =
                    String.valueOf(request.getLocalPort())
                            .equals(environment.getProperty("local.management.port"));
            return (monitored ? monitoring : pages).getFirewalledRequest(request);
        }

        @Override
        public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
            return pages.getFirewalledResponse(response);
        }
    }

    /** After the server's own, so that ours stands nearer to the request and speaks first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> calmReports() {
        return server ->
                server.addContextCustomizers(
                        context -> context.getParent().getPipeline().addValve(new CalmReport()));
    }

    /** Stands where the server would report itself what never reached the application. */
    static final class CalmReport extends ErrorReportValve {

        private static final int FIRST_ERROR = 400;

        @Override
        protected void report(Request request, Response response, Throwable problem) {
            int status = response.getStatus();
            if (status < FIRST_ERROR
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'self'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                response.getOutputStream()
                        .write(
                                PlainPage.of(status, Choices.language(request.getCookies()))
                                        .html("")
                                        .getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException("The visitor is gone", e);
            }
        }
    }
}
