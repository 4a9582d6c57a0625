package dk.maanedsbog.extract;

import static dk.maanedsbog.extract.ContractColumn.code;
import static dk.maanedsbog.extract.ContractColumn.date;
import static dk.maanedsbog.extract.ContractColumn.id;
import static dk.maanedsbog.extract.ContractColumn.month;
import static dk.maanedsbog.extract.ContractColumn.number;
import static dk.maanedsbog.extract.ContractColumn.reference;
import static dk.maanedsbog.extract.ContractColumn.text;
import static dk.maanedsbog.extract.ContractColumn.week;

import dk.maanedsbog.indicator.WorkSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The standard extract: every table and column that a case system hands over for one pull. Source
 * descriptions map other layouts onto it; indicator SQL is written against it.
 */
public final class Contract implements WorkSchema {

    private static final String[] ROLES = {
        "sagsbehandler", "virksomhedskonsulent", "mentor", "fagkoordinator", "leder"
    };

    private static final List<ContractTable> TABLES =
            List.of(
                    table("afdelinger", id("afdeling_id").key(), text("navn")).needsRows(),
                    table(
                                    "teams",
                                    id("team_id").key(),
                                    text("navn"),
                                    reference("afdeling_id", "afdelinger"))
                            .needsRows(),
                    table(
                                    "medarbejdere",
                                    id("medarbejder_id").key(),
                                    text("navn"),
                                    text("email").optional(),
                                    code("rolle", ROLES))
                            .needsRows(),
                    table(
                                    "ansaettelser",
                                    reference("medarbejder_id", "medarbejdere"),
                                    reference("team_id", "teams"),
                                    date("fra_dato"),
                                    date("til_dato").optional())
                            .ordered("fra_dato", "til_dato")
                            .needsRows(),
                    table(
                                    "borgere",
                                    id("borger_id").key(),
                                    date("foedselsdato").optional(),
                                    code("koen", "K", "M").optional(),
                                    date("ankomst_dato").optional(),
                                    date("foerste_ydelse_dato").optional(),
                                    text("sprogniveau").optional())
                            .needsRows(),
                    table(
                                    "sager",
                                    id("sag_id").key(),
                                    reference("borger_id", "borgere"),
                                    code(
                                            "program",
                                            "integrationsprogram",
                                            "kontanthjaelp",
                                            "uddannelseshjaelp",
                                            "andet"),
                                    date("oprettet_dato").inThePast(),
                                    date("afsluttet_dato").optional().inThePast(),
                                    code(
                                                    "afslutningsaarsag",
                                                    "job",
                                                    "uddannelse",
                                                    "igu",
                                                    "fleksjob",
                                                    "egen_virksomhed",
                                                    "aegtefaelleforsoergelse",
                                                    "fraflyttet",
                                                    "repatrieret",
                                                    "oensker_ikke_indsats",
                                                    "andet")
                                            .optional())
                            .ordered("oprettet_dato", "afsluttet_dato")
                            .needsRows(),
                    table(
                                    "sagsansvar",
                                    reference("sag_id", "sager"),
                                    reference("medarbejder_id", "medarbejdere"),
                                    code("rolle", ROLES),
                                    code("primaer", "ja", "nej"),
                                    date("fra_dato"),
                                    date("til_dato").optional())
                            .ordered("fra_dato", "til_dato"),
                    table(
                                    "visitationer",
                                    reference("borger_id", "borgere"),
                                    code(
                                            "kategori",
                                            "jobparat",
                                            "aktivitetsparat",
                                            "uddannelsesparat",
                                            "aabenlyst_uddannelsesparat",
                                            "uoplyst"),
                                    date("fra_dato"),
                                    date("til_dato").optional())
                            .ordered("fra_dato", "til_dato"),
                    table(
                                    "forloeb",
                                    id("forloeb_id").key(),
                                    reference("sag_id", "sager"),
                                    code(
                                            "type",
                                            "virksomhedspraktik",
                                            "loentilskud",
                                            "nytteindsats",
                                            "vejledning_opkvalificering",
                                            "mentor",
                                            "igu_praktik",
                                            "igu_skole",
                                            "ordinaere_timer",
                                            "job",
                                            "uddannelse"),
                                    date("start_dato"),
                                    date("planlagt_slut_dato").optional(),
                                    date("slut_dato").optional(),
                                    number("timer_pr_uge").optional(),
                                    id("virksomhed_id").optional())
                            .ordered("start_dato", "planlagt_slut_dato")
                            .ordered("start_dato", "slut_dato"),
                    table(
                                    "placeringer",
                                    id("placering_id").key(),
                                    reference("sag_id", "sager"),
                                    reference("medarbejder_id", "medarbejdere"),
                                    date("visiteret_dato").inThePast(),
                                    date("placeret_dato").optional(),
                                    date("annulleret_dato").optional(),
                                    reference("forloeb_id", "forloeb").optional())
                            .ordered("visiteret_dato", "placeret_dato")
                            .ordered("visiteret_dato", "annulleret_dato"),
                    table(
                                    "samtaler",
                                    id("samtale_id").key(),
                                    reference("sag_id", "sager"),
                                    reference("medarbejder_id", "medarbejdere").key(),
                                    date("dato").inThePastWhen("status", "afholdt", "udeblevet"),
                                    text("type"),
                                    code("form", "fremmoede", "telefon", "video").optional(),
                                    code("status", "afholdt", "udeblevet", "aflyst", "planlagt"))
                            .dataUntilBy("dato", "status = 'afholdt'"),
                    table(
                                    "virksomhedsbesoeg",
                                    id("besoeg_id").key(),
                                    reference("medarbejder_id", "medarbejdere").key(),
                                    id("virksomhed_id"),
                                    date("dato").inThePast(),
                                    code("form", "fysisk", "telefon", "video").optional(),
                                    text("formaal").optional())
                            .dataUntilBy("dato", "true"),
                    table(
                                    "ydelsesuger",
                                    reference("borger_id", "borgere"),
                                    week("uge").inThePast(),
                                    id("kode"))
                            .mayBeMissing(),
                    table(
                                    "loentimer",
                                    reference("borger_id", "borgere"),
                                    month("maaned"),
                                    number("timer"))
                            .mayBeMissing(),
                    table(
                                    "progression",
                                    id("maaling_id").key(),
                                    reference("borger_id", "borgere"),
                                    text("instrument"),
                                    text("spoergsmaal"),
                                    code("besvaret_af", "borger", "sagsbehandler", "tilbudssted"),
                                    number("score"),
                                    date("dato").inThePast())
                            .mayBeMissing());

    private static ContractTable table(String name, ContractColumn... columns) {
        return new ContractTable(name, List.of(columns));
    }

    /** All tables, each after the tables that its references point to. */
    public static List<ContractTable> tables() {
        return TABLES;
    }

    public static Optional<ContractTable> table(String name) {
        return TABLES.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    @Override
    public void createTables(Connection duck) throws SQLException {
        try (var statement = duck.createStatement()) {
            for (ContractTable table : TABLES) {
                statement.execute(table.createStatement());
            }
        }
    }
}
