package dk.maanedsbog.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where no page of ours could be: a calm sentence, and never a detail. */
@RestController
@ConditionalOnWebApplication
class PlainErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? known(code, request)
                        : 404;
        PlainPage page = PlainPage.of(status, Choices.language(request.getCookies()));
        return wantsPage(request)
                ? answer(status, MediaType.TEXT_HTML, page.html(request.getContextPath()))
                : answer(
                        status,
                        MediaType.APPLICATION_JSON,
                        "{\"status\":%d,\"fejl\":\"%s\"}".formatted(status, page.title()));
    }

    /** Pages refuse for themselves: what else is refused to be read is nothing of ours. */
    private static int known(int status, HttpServletRequest request) {
        boolean read = "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        return status == 403 && read ? 404 : status;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ResponseEntity<String> answer(int status, MediaType type, String body) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(body);
    }
}
