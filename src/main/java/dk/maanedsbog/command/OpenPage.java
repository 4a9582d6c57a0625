package dk.maanedsbog.command;

import dk.maanedsbog.command.DashboardVisitor.Answer;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that a visitor has open: starts a UI on the server, goes to views and answers the server
 * as Flow's client in the browser does, but draws nothing.
 */
final class OpenPage {

    private static final Pattern UI = number("v-uiId");
    private static final Pattern SYNC = number("syncId");
    private static final Pattern CLIENT = number("clientId");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    /** What a script's end tells the server, and beside it what its failure would. */
    private static final Pattern REPLY =
            Pattern.compile("\\{\"@v-return\":\\[(\\d+),(\\d+)]},\\{\"@v-return\":\\[\\d+,\\d+]}");

    private static final Pattern WRONG = wrong();
    private static final int OK = 200;

    private final DashboardVisitor visitor;
    private final String address;
    private final String key;
    private String syncId = "0";
    private String clientId = "0";

    private OpenPage(DashboardVisitor visitor, String ui, String key) {
        this.visitor = visitor;
        this.address = "?v-r=uidl&v-uiId=" + ui;
        this.key = key;
    }

    /**
     * Opens a view in a new UI: its page carries the view, of which the parts are asked for after.
     *
     * @param requests is told how many nanoseconds each request took
     */
    static OpenPage open(DashboardVisitor visitor, String view, LongConsumer requests)
            throws InterruptedException {
        long start = System.nanoTime();
        Answer answer = visitor.get(view);
        requests.accept(System.nanoTime() - start);
        OpenPage page = carried(visitor, answer, view);
        page.answer(answer.body(), view, requests);
        return page;
    }

    /** The page that an answer carries, before the server is told anything of it. */
    static OpenPage carried(DashboardVisitor visitor, Answer answer, String view) {
        String body = checked(answer, view);
        return new OpenPage(visitor, first(UI, body), first(KEY, body));
    }

    /** Goes to a view, as a click on a link in the page does, and waits for all its parts. */
    void goTo(String view, LongConsumer requests) throws InterruptedException {
        String event =
                """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":null,"trigger":"history"}}"""
                        .formatted(path(view), query(view));
        answer(tell(event, view, requests), view, requests);
    }

    /** Tells the server what its scripts came to, until it asks for nothing more. */
    private void answer(String told, String view, LongConsumer requests)
            throws InterruptedException {
        String body = told;
        for (String replies = replies(body); !replies.isEmpty(); replies = replies(body)) {
            body = tell(replies, view, requests);
        }
    }

    /** Closes it, as leaving the page does. */
    void close() throws InterruptedException {
        visitor.post(address, message("", ",\"UNLOAD\":true"));
    }

    private String tell(String events, String view, LongConsumer requests)
            throws InterruptedException {
        long start = System.nanoTime();
        Answer answer = visitor.post(address, message(events, ""));
        requests.accept(System.nanoTime() - start);
        String body = checked(answer, view);
        syncId = first(SYNC, body);
        clientId = first(CLIENT, body);
        return body;
    }

    private String message(String events, String more) {
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%s,\"clientId\":%s%s}"
                .formatted(key, events, syncId, clientId, more);
    }

    private static String replies(String body) {
        return REPLY.matcher(body)
                .results()
                .map(
                        found ->
                                "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[true]}"
                                        .formatted(found.group(1), found.group(2)))
                .collect(Collectors.joining(","));
    }

    private static String checked(Answer answer, String view) {
        if (answer.status() != OK || WRONG.matcher(answer.body()).find()) {
            throw new CommandProblem("Siden /%s kunne ikke vises.".formatted(view));
        }
        return answer.body();
    }

    private static String first(Pattern wanted, String body) {
        Matcher found = wanted.matcher(body);
        if (!found.find()) {
            throw new CommandProblem("Serverens svar kunne ikke forstås.");
        }
        return found.group(1);
    }

    private static String path(String view) {
        return view.split("\\?", 2)[0];
    }

    private static String query(String view) {
        return view.contains("?") ? view.split("\\?", 2)[1] : "";
    }

    private static Pattern number(String name) {
        return Pattern.compile("\"" + name + "\":(\\d+)");
    }

    /** A session that is over, and the words of a page or a part of it that failed. */
    private static Pattern wrong() {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.messages", Locale.of("da", "DK"));
        return Pattern.compile(
                Stream.concat(
                                Stream.of("\"appError\"", "\"sessionExpired\""),
                                Stream.of(
                                                "failure.title",
                                                "not-found.title",
                                                "deferred.failed.title")
                                        .map(texts::getString))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }
}
