package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BelievableBook;
import dk.maanedsbog.shared.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook and prints it. */
class WorkbookLookTest {

    private static final Path SOFFICE = Path.of("/usr/bin/soffice");

    @TempDir Path folder;

    @Test
    void libreOfficePrintsEverySheet() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(SOFFICE), "LibreOffice (soffice) is not installed here");
        var book = BelievableBook.book();
        var edition = book.newest(Period.parse("2026-10")).orElseThrow();
        var written = WrittenWorkbook.of(book, edition, Visibility.fullRights());
        Path file = folder.resolve("maanedsbog-2026-10.xlsx");
        Files.write(file, written.bytes());

        speakDanish(folder.resolve("profile"));
        var process =
                new ProcessBuilder(
                                SOFFICE.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        Path pdf = folder.resolve("maanedsbog-2026-10.pdf");
        assertThat(pdf).as(Files.readString(folder.resolve("log"))).exists();
        assertThat(pages(pdf)).isGreaterThanOrEqualTo(written.sheets().size());
        keep(file, pdf);
    }

    /** A profile in which LibreOffice reads numbers and dates as in Denmark. */
    private static void speakDanish(Path profile) throws Exception {
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(
                user.resolve("registrymodifications.xcu"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
                </oor:items>
                """);
    }

    private static long pages(Path pdf) throws Exception {
        var text = Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return java.util.regex.Pattern.compile("/Type\\s*/Page[^s]")
                .matcher(text)
                .results()
                .count();
    }

    /** Leaves the workbook and its print for people to look at. */
    private static void keep(Path... files) throws Exception {
        Path shown = Files.createDirectories(Path.of("target", "workbook"));
        for (Path file : files) {
            Files.copy(
                    file,
                    shown.resolve(file.getFileName()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
