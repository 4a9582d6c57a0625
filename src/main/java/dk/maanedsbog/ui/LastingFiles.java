package dk.maanedsbog.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep for ever what lies at an address that changes with its content, whoever serves
 * it: the built scripts have a hash in their names, the chart library its version in its path, and
 * our own files and the theme a hash behind them.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LastingFiles extends OncePerRequestFilter {

    private static final String FOR_EVER = "max-age=31536000, public, immutable";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, lasts(request) ? new Lasting(response) : response);
    }

    private static boolean lasts(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/app/") || path.startsWith("/aura/")) {
            return request.getParameter(OwnFiles.VERSION) != null;
        }
        return path.startsWith("/VAADIN/build/") || path.startsWith("/_static/echarts/");
    }

    /** Says so first, and lets nobody who comes later say otherwise, unless there is no file. */
    private static final class Lasting extends HttpServletResponseWrapper {

        private static final Set<String> SETTLED = Set.of("cache-control", "pragma", "expires");
        private static final int FIRST_ERROR = 400;

        Lasting(HttpServletResponse response) {
            super(response);
            keep(FOR_EVER);
        }

        private void keep(String value) {
            super.setHeader(HttpHeaders.CACHE_CONTROL, value);
        }

        private static boolean open(String name) {
            return !SETTLED.contains(name.toLowerCase(Locale.ROOT));
        }

        @Override
        public void setHeader(String name, String value) {
            if (open(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (open(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (open(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void addDateHeader(String name, long date) {
            if (open(name)) {
                super.addDateHeader(name, date);
            }
        }

        @Override
        public void setStatus(int status) {
            if (status >= FIRST_ERROR) {
                keep("no-store");
            }
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            keep("no-store");
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            keep("no-store");
            super.sendError(status, message);
        }
    }
}
