package dk.maanedsbog.board.internal;

import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What a display asks for: the page, its document, and to be told of news. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(DisplayAddress.PATH)
class BoardEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BoardEndpoint.class);
    private static final MediaType SCRIPT =
            new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** The same whether a token was revoked, never was, or asks from elsewhere. */
    private static final byte[] REVOKED =
            json(
                    """
                    {"state":"revoked","title":"Denne skærm er afmeldt",\
                    "text":"Skærmen viser ikke længere tal. Administratoren kan give den en ny\
                     adresse."}""");

    private static final byte[] UNAVAILABLE = json("{\"state\":\"unavailable\"}");

    private final PageShell shell;
    private final LiveDisplays displays;
    private final Boards boards;
    private final CurrentDocuments documents;
    private final ShownNames names;
    private final Answers answers;
    private final BoardEvents events;

    BoardEndpoint(
            PageShell shell,
            LiveDisplays displays,
            Boards boards,
            CurrentDocuments documents,
            ShownNames names,
            Answers answers,
            BoardEvents events) {
        this.shell = shell;
        this.displays = displays;
        this.boards = boards;
        this.documents = documents;
        this.names = names;
        this.answers = answers;
        this.events = events;
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same page for every token, so that it tells nothing of which there are. */
    @GetMapping("{token}")
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noCache())
                .body(shell.page());
    }

    /** Lies beside the displays' addresses, as a worker keeps only what lies under its own. */
    @GetMapping("worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(shell.worker());
    }

    @GetMapping("{token}/data.json")
    ResponseEntity<byte[]> data(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletRequest request) {
        Optional<Display> display = displays.asking(token, request.getRemoteAddr());
        Optional<Board> board = display.flatMap(each -> boards.find(each.board()));
        if (board.isEmpty()) {
            return answer(HttpStatus.GONE).body(REVOKED);
        }
        Rendered rendered = documents.of(board.get(), display.get().unit());
        boolean packed = encodings.contains("gzip");
        String name = names.of(display.get());
        String tag = rendered.tag(name, packed);
        if (known.contains(tag)) {
            return answer(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                    .build();
        }
        var answer =
                answer(HttpStatus.OK)
                        .eTag(tag)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(answers.body(rendered, name, packed));
    }

    @GetMapping("{token}/events")
    ResponseEntity<SseEmitter> events(@PathVariable String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return displays.asking(token, address)
                .map(
                        display ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.TEXT_EVENT_STREAM)
                                        .cacheControl(CacheControl.noStore())
                                        // nginx would hold events back until there are many
                                        .header("X-Accel-Buffering", "no")
                                        .body(events.open(display, token, address)))
                // a stream that ends like this is not opened again by the browser itself
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT).build());
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate());
    }

    /** The page goes on with what it has; it never meets an error page. */
    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<byte[]> failed(RuntimeException failure) {
        LOG.warn("A display was not answered", failure);
        return answer(HttpStatus.SERVICE_UNAVAILABLE).body(UNAVAILABLE);
    }
}
