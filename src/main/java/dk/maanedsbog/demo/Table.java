package dk.maanedsbog.demo;

import java.util.List;
import java.util.Locale;

/** The tables of the standard extract with their columns in order. */
enum Table {
    AFDELINGER("afdeling_id", "navn"),
    TEAMS("team_id", "navn", "afdeling_id"),
    MEDARBEJDERE("medarbejder_id", "navn", "email", "rolle"),
    ANSAETTELSER("medarbejder_id", "team_id", "fra_dato", "til_dato"),
    BORGERE(
            "borger_id",
            "foedselsdato",
            "koen",
            "ankomst_dato",
            "foerste_ydelse_dato",
            "sprogniveau"),
    SAGER("sag_id", "borger_id", "program", "oprettet_dato", "afsluttet_dato", "afslutningsaarsag"),
    SAGSANSVAR("sag_id", "medarbejder_id", "rolle", "primaer", "fra_dato", "til_dato"),
    VISITATIONER("borger_id", "kategori", "fra_dato", "til_dato"),
    PLACERINGER(
            "placering_id",
            "sag_id",
            "medarbejder_id",
            "visiteret_dato",
            "placeret_dato",
            "annulleret_dato",
            "forloeb_id"),
    FORLOEB(
            "forloeb_id",
            "sag_id",
            "type",
            "start_dato",
            "planlagt_slut_dato",
            "slut_dato",
            "timer_pr_uge",
            "virksomhed_id"),
    SAMTALER("samtale_id", "sag_id", "medarbejder_id", "dato", "type", "form", "status"),
    VIRKSOMHEDSBESOEG("besoeg_id", "medarbejder_id", "virksomhed_id", "dato", "form", "formaal"),
    YDELSESUGER("borger_id", "uge", "kode"),
    LOENTIMER("borger_id", "maaned", "timer"),
    PROGRESSION(
            "maaling_id", "borger_id", "instrument", "spoergsmaal", "besvaret_af", "score", "dato");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** The name in the delivery note and, with .csv, of the file. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }
}
