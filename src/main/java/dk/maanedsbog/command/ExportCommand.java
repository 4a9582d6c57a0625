package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Editions;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what a user may have of an edition, through the same gate as the screen. */
@Command(
        name = "export",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Skriver det af månedsbogen, som en bruger må få, hverken mere eller mindre.",
            "Tal, der er for få til at vise eller røber et andet, står som »skjult«.",
            "Står i revisionssporet."
        },
        footer = {"", "Slutkoder: 0 skrevet, 1 gik i stå, 2 forkert skrevet, 3 brugeren må ikke."})
final class ExportCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "BRUGER",
            required = true,
            description = "Brugernavnet, eller medarbejderens id i udtrækket.")
    private String user;

    @ArgGroup(multiplicity = "1")
    private WantedPeriod wanted;

    @Option(
            names = "--revision",
            paramLabel = "TAL",
            description = "Udgaven; ellers den nyeste af perioden.")
    private Integer revision;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            converter = ExportFormat.OfCode.class,
            description = "csv eller xlsx (standard: ${DEFAULT-VALUE}).")
    private ExportFormat format;

    @Option(
            names = "--out",
            paramLabel = "FIL",
            required = true,
            description = "Filen, der skrives; en, der er der, bliver erstattet.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (installation.empty()) {
            throw new CommandProblem(
                    "Der er ingen månedsbog i mappen %s. Angiv den rigtige med --data."
                            .formatted(installation.data()));
        }
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            Edition edition = edition(context);
            var trail = context.getBean(AuditTrail.class);
            Optional<Viewer> viewer = context.getBean(People.class).viewer(user);
            if (viewer.isEmpty()) {
                trail.add(
                        AuditTrail.OPERATOR,
                        AuditAction.REFUSED,
                        what(edition),
                        Optional.empty(),
                        0);
                spec.commandLine()
                        .getErr()
                        .printf(
                                known(context)
                                        ? "»%s« har ingen adgang i dag, så der er intet at skrive."
                                                + " »maanedsbog user list« viser, hvem der har.%n"
                                        : "»%s« findes ikke. Se brugerne med »maanedsbog user"
                                                + " list«; en medarbejders id står i udtrækket.%n",
                                user.strip());
                return MaanedsbogCommand.REFUSED;
            }
            long figures = new ExportedFile(context, format).write(edition, viewer.get(), out);
            trail.add(
                    AuditTrail.OPERATOR,
                    AuditAction.EXPORTED,
                    what(edition),
                    viewer.get().employeeId().map(Unit::employee),
                    figures);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Skrevet med rettighederne for %s: %s, udgave %d, %s tal i %s.%n",
                            user.strip(),
                            DanishFormat.period(edition.period()),
                            edition.revision(),
                            DanishFormat.number(figures),
                            out);
        }
        return 0;
    }

    /** Whether there is such a user or employee, who only has no access today. */
    private boolean known(ApplicationContext context) {
        return context.getBean(Staff.class).meant(user).isPresent()
                || context.getBean(Accounts.class).all().stream()
                        .anyMatch(listed -> listed.userName().equalsIgnoreCase(user.strip()));
    }

    private Edition edition(ApplicationContext context) {
        Period period = wanted.period();
        var editions = context.getBean(Editions.class);
        return Optional.ofNullable(revision)
                .map(number -> editions.find(period, number))
                .orElseGet(() -> editions.newest(period))
                .orElseThrow(
                        () ->
                                new CommandProblem(
                                        ("Der er ingen udgivet månedsbog for %s%s. Hent perioden med"
                                                        + " »maanedsbog pull«, eller vælg en anden.")
                                                .formatted(
                                                        DanishFormat.period(period),
                                                        revision == null
                                                                ? ""
                                                                : ", udgave " + revision)));
    }

    private String what(Edition edition) {
        return "Eksport (%s) af %s, udgave %d, som %s"
                .formatted(
                        format.code(),
                        DanishFormat.period(edition.period()),
                        edition.revision(),
                        user.strip());
    }
}
