package dk.maanedsbog.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the chart library lies; its version is the jar's own, which the build names once. */
final class ChartLibrary {

    /** The addresses that the library is served from. */
    static final String PATHS = "/_static/echarts/**";

    private static final String JAR_FACTS = "/META-INF/maven/org.mvnpm/echarts/pom.properties";

    private ChartLibrary() {}

    /** The smallest build that knows lines, bars, descriptions and patterns. */
    static String script() {
        return "_static/echarts/" + version() + "/dist/echarts.common.min.js";
    }

    private static String version() {
        try (InputStream facts = ChartLibrary.class.getResourceAsStream(JAR_FACTS)) {
            var properties = new Properties();
            properties.load(facts);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
