package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The certain reader knows every record, its line and what is wrong with it. */
class RecordReaderTest {

    private static List<String> read(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var reader =
                new RecordReader(
                        "x.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        ';',
                        10)) {
            while (reader.next()) {
                var fields = new ArrayList<String>();
                for (int i = 0; i < reader.fields(); i++) {
                    fields.add(reader.field(i, TextCoding.UTF_8).orElse("?"));
                }
                found.add(
                        reader.number()
                                + "@"
                                + reader.line()
                                + fields
                                + (reader.fault() == Reason.NONE ? "" : reader.fault()));
            }
        }
        return found;
    }

    @Test
    void allThreeLineEndsAndBlankLinesAreUnderstood() throws IOException {
        assertThat(read("\ufeffa;b\r\n1;2\n\n\r\n3;\r4;5"))
                .containsExactly("0@1[a, b]", "1@2[1, 2]", "2@5[3, ]", "3@6[4, 5]");
    }

    @Test
    void quotesHoldDelimitersLineBreaksAndQuotes() throws IOException {
        assertThat(read("a;b\n\"1;\r\n\"\"x\"\"\" ;\"\"\n2\"2;3\n"))
                .containsExactly("0@1[a, b]", "1@2[1;\r\n\"x\", ]", "2@4[2\"2, 3]");
    }

    @Test
    void textAfterAQuoteAndNulAreFaultsOfTheRecord() throws IOException {
        assertThat(read("\"a\"b;c\nd\0;e\nf"))
                .containsExactly("0@1[a, c]TEXT_AFTER_QUOTE", "1@2[d\0, e]NUL", "2@3[f]");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedAtItsLine() {
        assertThatThrownBy(() -> read("a\nb\n\"c\nd"))
                .isInstanceOf(ExtractRefused.class)
                .hasMessageStartingWith("x.csv, linje 3: ");
    }
}
