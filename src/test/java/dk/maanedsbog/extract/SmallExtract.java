package dk.maanedsbog.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A hand-written extract in which everything is right, for tests to spoil in one place. */
final class SmallExtract {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SmallExtract() {
        file("afdelinger", "afdeling_id;navn", "A1;Jobparate");
        file("teams", "team_id;navn;afdeling_id", "T1;Team Nord;A1", "T2;Team Syd;A1");
        file(
                "medarbejdere",
                "medarbejder_id;navn;email;rolle",
                "M1;Åse Sønderborg;aase@kommune.dk;sagsbehandler",
                "M2;Bo Lund;;virksomhedskonsulent");
        file(
                "ansaettelser",
                "medarbejder_id;team_id;fra_dato;til_dato",
                "M1;T1;2020-01-01;",
                "M2;T2;2020-01-01;2026-12-31");
        file(
                "borgere",
                "borger_id;foedselsdato;koen;ankomst_dato;foerste_ydelse_dato;sprogniveau",
                "B1;1980-01-01;K;2018-05-01;2018-06-01;A1",
                "B2;;M;;;");
        file(
                "sager",
                "sag_id;borger_id;program;oprettet_dato;afsluttet_dato;afslutningsaarsag",
                "S1;B1;integrationsprogram;2019-01-01;;",
                "S2;B2;kontanthjaelp;2020-01-01;2026-09-30;job");
        file(
                "sagsansvar",
                "sag_id;medarbejder_id;rolle;primaer;fra_dato;til_dato",
                "S1;M1;sagsbehandler;ja;2020-01-01;");
        file("visitationer", "borger_id;kategori;fra_dato;til_dato", "B1;jobparat;2020-01-01;");
        file(
                "forloeb",
                "forloeb_id;sag_id;type;start_dato;planlagt_slut_dato;slut_dato;timer_pr_uge;virksomhed_id",
                "F1;S1;virksomhedspraktik;2026-09-01;2026-11-30;;37,5;V1");
        file(
                "placeringer",
                "placering_id;sag_id;medarbejder_id;visiteret_dato;placeret_dato;annulleret_dato;forloeb_id",
                "P1;S1;M2;2026-08-01;2026-09-01;;F1");
        file(
                "samtaler",
                "samtale_id;sag_id;medarbejder_id;dato;type;form;status",
                "C1;S1;M1;2026-10-30;jobsamtale;fremmoede;afholdt",
                "C2;S1;M1;2026-11-15;jobsamtale;;planlagt");
        file(
                "virksomhedsbesoeg",
                "besoeg_id;medarbejder_id;virksomhed_id;dato;form;formaal",
                "VB1;M2;V1;2026-10-29;fysisk;jobåbning");
        file("ydelsesuger", "borger_id;uge;kode", "B1;2026-W43;730", "B1;2026-W44;730");
        file("loentimer", "borger_id;maaned;timer", "B1;2026-09;12,5");
        file(
                "progression",
                "maaling_id;borger_id;instrument;spoergsmaal;besvaret_af;score;dato",
                "Q1;B1;FIP;1;borger;4;2026-10-01");
        note(
                "2026-10-31",
                "afdelinger",
                "teams",
                "medarbejdere",
                "ansaettelser",
                "borgere",
                "sager",
                "sagsansvar",
                "visitationer",
                "forloeb",
                "placeringer",
                "samtaler",
                "virksomhedsbesoeg",
                "ydelsesuger",
                "loentimer",
                "progression");
    }

    /** Replaces a table's file. */
    SmallExtract file(String table, String... lines) {
        return bytes(
                table + ".csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    SmallExtract bytes(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    SmallExtract without(String file) {
        files.remove(file);
        return this;
    }

    /** Adds lines to a table's file, the delivery note left out. */
    SmallExtract add(String table, String... lines) {
        String before = new String(files.get(table + ".csv"), StandardCharsets.UTF_8);
        without("udtraek.csv");
        return bytes(
                table + ".csv",
                (before + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void note(String dataUntil, String... tables) {
        var text = new StringBuilder("tabel;raekker;data_til_og_med\n");
        for (String table : tables) {
            long rows =
                    new String(files.get(table + ".csv"), StandardCharsets.UTF_8).lines().count()
                            - 1;
            text.append(table).append(';').append(rows).append(';').append(dataUntil).append('\n');
        }
        bytes("udtraek.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, byte[]> files() {
        return files;
    }

    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (var entry : files.entrySet()) {
                Files.write(folder.resolve(entry.getKey()), entry.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
