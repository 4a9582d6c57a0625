package dk.maanedsbog.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an extract is spoilt, it is refused in words, or every record is loaded or rejected. */
class FuzzTest {

    private static final int ROUNDS = 220;
    private static final int MUTATIONS = 9;
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])010180-?0008(?![0-9])");

    @TempDir Path folder;

    private final Random random = new Random(20261122);
    private int refused;
    private int checked;

    @Test
    void nothingGetsLostLeaksOrCrashes() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, byte[]> files = new LinkedHashMap<>(original().files());
            for (int i = 0; i < MUTATIONS; i++) {
                mutate(files, i < 2);
            }
            pull(round, files);
        }
        assertThat(refused).as("refused").isGreaterThan(10);
        assertThat(checked).as("checked").isGreaterThan(30);
    }

    private static SmallExtract original() {
        var small = new SmallExtract();
        for (int i = 10; i < 30; i++) {
            small.add("borgere", "B" + i + ";19" + i + "-01-01;K;;;\"Dansk; \"\"A\"\"\"");
            small.add(
                    "samtaler",
                    "C" + i + ";S1;M1;2026-10-" + i + ";\"opfølgning\npå to linjer\";;afholdt");
        }
        return small.add("borgere", "0101800008;;K;;;")
                .add("sager", "S9;010180-0008;andet;2020-01-01;;");
    }

    private void mutate(Map<String, byte[]> files, boolean anyFile) {
        var names =
                anyFile
                        ? new ArrayList<>(files.keySet())
                        : List.of("borgere.csv", "samtaler.csv", "sager.csv", "loentimer.csv");
        String name = names.get(random.nextInt(names.size()));
        if (!files.containsKey(name)) {
            return;
        }
        byte[] bytes = files.get(name).clone();
        if (bytes.length < 2) {
            return;
        }
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        int from = anyFile || header >= bytes.length ? 0 : header;
        int at = from + random.nextInt(bytes.length - from);
        switch (random.nextInt(anyFile ? 9 : 7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = replaced(bytes, at, at + 1);
            case 2 -> bytes = replaced(bytes, at, at, bytes[at]);
            case 3 -> bytes = replaced(bytes, at, at, (byte) '"');
            case 4 -> bytes = replaced(bytes, at, at, (byte) 0);
            case 5 -> bytes = replaced(bytes, at, at, (byte) ";\n\r ,-".charAt(random.nextInt(6)));
            case 6 -> bytes = replaced(bytes, at, at, (byte) 0xc3, (byte) random.nextInt(256));
            case 7 -> bytes = Arrays.copyOf(bytes, at);
            default -> {
                String other = names.get(random.nextInt(names.size()));
                files.put(name, files.getOrDefault(other, bytes));
                files.put(other, bytes);
                return;
            }
        }
        files.put(name, bytes);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte... by) {
        byte[] result = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }

    private void pull(int round, Map<String, byte[]> files) throws IOException {
        var small = new SmallExtract();
        small.files().clear();
        files.forEach(small::bytes);
        var pulled =
                Pulled.opened(folder, small, SourceDescription.STANDARD, new Thresholds(1, 1, 1));
        try (pulled) {
            pulled.run();
            checked++;
            everyRecordIsLoadedOrRejected(round, pulled);
            nothingLeaks(pulled);
        } catch (ExtractRefused e) {
            refused++;
            assertThat(e.getMessage()).doesNotContainPattern(NUMBER).hasSizeLessThan(5000);
        } catch (RuntimeException e) {
            fail("round " + round, e);
        }
    }

    private void everyRecordIsLoadedOrRejected(int round, Pulled pulled) throws IOException {
        var rejected = new LinkedHashMap<String, Integer>();
        pulled.extract.forEachRejected(row -> rejected.merge(row.file(), 1, Integer::sum));
        for (TableCounts counts : pulled.extract.counts()) {
            String what = "round " + round + " " + counts.table();
            Path file = pulled.folder.resolve("udtræk").resolve(counts.table() + ".csv");
            if (Files.exists(file)) {
                assertThat(counts.read()).as(what).isEqualTo(records(file));
            }
            assertThat(counts.loaded() + counts.rejected()).as(what).isEqualTo(counts.read());
            assertThat(pulled.rows("SELECT count(*) FROM " + counts.table()))
                    .as(what)
                    .containsExactly("" + counts.loaded());
            assertThat((long) rejected.getOrDefault(counts.table() + ".csv", 0))
                    .as(what)
                    .isEqualTo(counts.rejected());
        }
    }

    private static long records(Path file) throws IOException {
        try (var reader = new RecordReader(file, ';', 20)) {
            while (reader.next()) {
                // counting only
            }
            return reader.number();
        }
    }

    private void nothingLeaks(Pulled pulled) throws IOException {
        pulled.extract.writeRejected(folder.resolve("rejected.csv"));
        assertThat(Files.readString(folder.resolve("rejected.csv"))).doesNotContainPattern(NUMBER);
        assertThat(pulled.extract.warnings().toString()).doesNotContainPattern(NUMBER);
        assertThat(
                        pulled.rows(
                                        "SELECT borger_id, sprogniveau FROM borgere UNION ALL SELECT sag_id, borger_id FROM sager")
                                .toString())
                .doesNotContainPattern(NUMBER);
    }
}
