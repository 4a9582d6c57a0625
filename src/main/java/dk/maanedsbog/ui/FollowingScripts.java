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
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scripts that Flow's first script asks for one after the other, each when it has the one
 * before. The page names them all, so that the browser fetches and reads them while it waits.
 *
 * <p>One of them is the ready-made bundle of all Vaadin components. Pages without one of these get
 * a small file in its place, by an import map that holds for Flow's first script alone; a view that
 * has one carries {@link #COMPONENTS}, which fetches the bundle.
 */
public final class FollowingScripts {

    /** For a view's {@code @JsModule}, when it holds a Vaadin component that is not plain HTML. */
    public static final String COMPONENTS = "context://app/components.js";

    private static final String STAND_IN = "app/flow.js";
    private static final String FIRST = "script[type=module][src*=/build/indexhtml-]";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FOLLOWING =
            Pattern.compile("(?:FlowBootstrap|generated-flow-imports|FlowClient)-[\\w-]+\\.js");

    /** By the first script's name, which changes with what it asks for. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private FollowingScripts() {}

    /**
     * @param whole whether the page itself is known to hold Vaadin components
     */
    static void nameIn(Document document, boolean whole) {
        Element first = document.selectFirst(FIRST);
        if (first == null) {
            return;
        }
        String script = first.attr("src");
        String name = script.substring(script.lastIndexOf('/') + 1);
        for (String following : KNOWN.computeIfAbsent(name, FollowingScripts::askedForBy)) {
            boolean bundle = following.startsWith("generated");
            String address = "./" + BUILD + following;
            if (bundle) {
                document.head().prependChild(map(script, address, whole));
            }
            document.head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("crossorigin", true)
                    .attr("href", bundle && !whole ? standIn() : address);
        }
    }

    /** Browsers want it before the first script that it may concern. */
    private static Element map(String first, String bundle, boolean whole) {
        var imports = Map.of("vaadin-components", bundle);
        var scopes = whole ? Map.of() : Map.of(first, Map.of(bundle, standIn()));
        Element map = new Element("script").attr("type", "importmap");
        map.appendChild(
                new DataNode(
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("imports", imports, "scopes", scopes))));
        return map;
    }

    private static String standIn() {
        return "./" + OwnFiles.address(STAND_IN);
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
