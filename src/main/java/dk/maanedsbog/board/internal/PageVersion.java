package dk.maanedsbog.board.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The version of the application and of the page's files: a page that has another loads anew. */
@Component
class PageVersion {

    private static final String FILES = "classpath*:META-INF/resources/app/board/**/*.*";
    private static final int LENGTH = 8;

    private final String text;

    PageVersion() {
        String built = PageVersion.class.getPackage().getImplementationVersion();
        this.text = Optional.ofNullable(built).orElse("udvikling") + "+" + filesHash();
    }

    String text() {
        return text;
    }

    private static String filesHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            List<Resource> files =
                    Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                            .sorted(Comparator.comparing(Resource::getFilename))
                            .toList();
            for (Resource file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
