package dk.maanedsbog.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The scripts that Flow's first script asks for one after the other, each when it has the one
 * before. The page names them all, so that the browser fetches and reads them while it waits.
 */
final class FollowingScripts {

    private static final String FIRST = "script[type=module][src*=/build/indexhtml-]";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FOLLOWING =
            Pattern.compile("(?:FlowBootstrap|generated-flow-imports|FlowClient)-[\\w-]+\\.js");

    /** By the first script's name, which changes with what it asks for. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private FollowingScripts() {}

    static void nameIn(Document document) {
        Element first = document.selectFirst(FIRST);
        if (first == null) {
            return;
        }
        String script = first.attr("src");
        String name = script.substring(script.lastIndexOf('/') + 1);
        for (String following : KNOWN.computeIfAbsent(name, FollowingScripts::askedForBy)) {
            document.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("crossorigin", true)
                    .attr("href", "./" + BUILD + following);
        }
    }

    private static List<String> askedForBy(String first) {
        String path = "/META-INF/VAADIN/webapp/" + BUILD + first;
        try (InputStream script = FollowingScripts.class.getResourceAsStream(path)) {
            if (script == null) {
                return List.of();
            }
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return FOLLOWING.matcher(text).results().map(MatchResult::group).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
