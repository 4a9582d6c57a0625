package dk.maanedsbog.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is written wrongly is told so in Danish, with exit code 2. */
class UsageTest {

    private final StringWriter errors = new StringWriter();
    private final StringWriter output = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pull --month=2026-10 | Der mangler: --source",
                "pull --month=2026-13 --source=x | »2026-13« er ikke en måned",
                "pull --week=2026-W54 --source=x | Uge 54 findes ikke i 2026; året har 53 uger.",
                "pull --month=2026-10 --week=2026-W44 --source=x | Vælg enten --month eller --week",
                "pull --month=2026-10 --source=x --nonsense | Ukendt: --nonsense",
                "demo-extract --until=2026-10 --out=x --citizens=mange | --citizens skal være et helt tal.",
                "bench --part=alt | »alt« kan ikke måles. Vælg pull, dashboard, boards eller all.",
                "start --port=høj | --port skal være et helt tal.",
                "sign --month=2026-10 | Der mangler: --reason",
                "user | Skriv, hvad der skal ske: add, list, lock eller unlock.",
                "user add --name=Ib | Der mangler: --user",
                "user add --user=ib --role=leder | »leder« er ikke en rolle, der kan gives.",
                "user lock | Der mangler: --user",
                "display | Skriv, hvad der skal ske: issue, list eller revoke.",
                "display issue | Der mangler: --name",
                "backup | Der mangler: --out",
                "restore | Der mangler: --in",
                "erase --citizen-case=C1 --reason=x | Der mangler: --by",
                "erase --citizen-case=C1 --citizen=2 --by=x --reason=x | Vælg kun én af --citizen-case, --citizen, --rejected-rows.",
                "erase --citizen-case=C1 --by=x --reason= | Skriv, hvem der har bedt om sletningen, og hvorfor.",
                "erase --citizen-case=C1 --by= --reason=x | Skriv, hvem der har bedt om sletningen, og hvorfor.",
                "erase --citizen-case=C1 --by=x --reason=010180-0008 | skriv intet cpr-nummer",
                "flyt | Ukendt: flyt"
            })
    void it_says_what_is_wrong(String command, String message) {
        assertThat(run(command)).isEqualTo(2);
        assertThat(errors.toString()).contains(message).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "pull",
                "sign",
                "user",
                "user add",
                "user list",
                "user lock",
                "user unlock",
                "display",
                "display issue",
                "display list",
                "display revoke",
                "backup",
                "restore",
                "erase",
                "demo-extract",
                "bench",
                "test"
            })
    void every_command_explains_itself(String command) {
        assertThat(run(command + " --help")).isZero();
        assertThat(output.toString()).startsWith("Brug: maanedsbog " + command);
    }

    @Test
    void hidden_commands_are_not_listed() {
        assertThat(run("--help")).isZero();
        assertThat(output.toString())
                .contains("demo-extract")
                .doesNotContain("bench-floor", "bench-seed");
    }

    private int run(String command) {
        return MaanedsbogCommand.line(
                        UsageTest.class,
                        new PrintWriter(output, true),
                        new PrintWriter(errors, true))
                .execute(command.split(" "));
    }
}
