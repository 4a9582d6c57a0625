package dk.maanedsbog.ui;

import dk.maanedsbog.configuration.Settings;
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
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What is asked for in a way that no page of ours answers: a broken address, a foreign host. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class UnreadableAddresses {

    /** Refuses, where the municipality has named its hosts, a request that names another. */
    @Bean
    HttpFirewall firewall(Settings settings) {
        Set<String> hosts = settings.access().hosts();
        var firewall = new StrictHttpFirewall();
        if (!hosts.isEmpty()) {
            firewall.setAllowedHostnames(host -> hosts.contains(host.toLowerCase(Locale.ROOT)));
        }
        return firewall;
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
