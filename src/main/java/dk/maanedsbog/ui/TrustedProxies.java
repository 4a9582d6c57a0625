package dk.maanedsbog.ui;

import dk.maanedsbog.configuration.Settings;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Believes what a proxy says of the client's address, of host and of HTTPS, when the proxy is one
 * that the municipality has named. From anybody else these headers are nothing but words, or any
 * machine of the network could claim to be a display's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TrustedProxies {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> proxies(Settings settings) {
        String trusted = String.join(",", settings.access().proxies());
        return server -> {
            if (!trusted.isEmpty()) {
                server.addEngineValves(believing(trusted));
            }
        };
    }

    private static RemoteIpValve believing(String trusted) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(trusted);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
