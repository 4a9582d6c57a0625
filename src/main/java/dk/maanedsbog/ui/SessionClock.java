package dk.maanedsbog.ui;

import jakarta.servlet.http.HttpSession;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page how many seconds are left of an unused session, which is no use of it; a POST is
 * one, and begins the time anew.
 */
@RestController
@ConditionalOnWebApplication
class SessionClock {

    static final String PATH = "/session";

    private final IdleSessions idle;

    SessionClock(IdleSessions idle) {
        this.idle = idle;
    }

    @GetMapping(value = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> left(HttpSession session) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Long.toString(idle.left(session).toSeconds()));
    }

    @PostMapping(value = PATH, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> stay(HttpSession session) {
        return left(session);
    }
}
