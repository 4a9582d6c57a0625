package dk.maanedsbog.board.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page that is the same for every display, and the worker that keeps it. */
@Component
@ConditionalOnWebApplication
class PageShell {

    private static final String FOLDER = "META-INF/resources/app/board/";
    private static final String VERSION_PLACE = "{{app}}";

    private final String page;
    private final String worker;

    PageShell(PageVersion version) {
        this.page = file("index.html").replace(VERSION_PLACE, version.text());
        this.worker = file("worker.js");
    }

    private static String file(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String page() {
        return page;
    }

    String worker() {
        return worker;
    }
}
