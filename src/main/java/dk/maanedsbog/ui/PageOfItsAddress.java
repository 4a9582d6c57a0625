package dk.maanedsbog.ui;

import com.vaadin.flow.server.HandlerHelper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a page carry the view that its path names. Flow takes another for it where the address has a
 * parameter of the name by which Flow's own requests tell it theirs.
 */
@Component
@ConditionalOnWebApplication
final class PageOfItsAddress extends OncePerRequestFilter {

    private static final String LOCATION = "location";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getParameter(LOCATION) == null
                || HandlerHelper.isFrameworkInternalRequest("/*", request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutLocation(request), response);
    }

    /** The same request, which says nothing of a location. */
    private static final class WithoutLocation extends HttpServletRequestWrapper {

        WithoutLocation(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return name.equals(LOCATION) ? null : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return name.equals(LOCATION) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> rest = new HashMap<>(super.getParameterMap());
            rest.remove(LOCATION);
            return rest;
        }
    }
}
