package dk.maanedsbog.command;

import dk.maanedsbog.access.Accounts;
import dk.maanedsbog.access.Accounts.NewAccount;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.People;
import dk.maanedsbog.access.Role;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Adds a user and tells the one-time password once. */
@Command(
        name = "add",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Opretter en bruger og viser en engangskode, som brugeren skal skifte ved første login.",
            "En medarbejder ser sin egen afdeling efter udtrækket; roller gives oveni."
        })
final class UserAddCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(names = "--user", paramLabel = "NAVN", required = true, description = "Brugernavnet.")
    private String user;

    @Option(
            names = "--name",
            paramLabel = "NAVN",
            description = "Personens navn; for en medarbejder står det i udtrækket.")
    private String name;

    @Option(
            names = "--employee",
            paramLabel = "MEDARBEJDER_ID",
            description = "Medarbejderen i udtrækket, som brugeren er.")
    private String employee;

    @Option(
            names = "--email",
            paramLabel = "ADRESSE",
            description = {
                "Adressen til en bruger uden ansættelse: kommunens eget login kender brugeren på",
                "den, og varsler går til den."
            })
    private String email;

    @Option(
            names = "--role",
            paramLabel = "ROLLE",
            converter = OfRole.class,
            description = {
                "chef (kræver --department), administrator eller tillidsrepraesentant.",
                "Kan skrives flere gange."
            })
    private Set<Role> roles = new LinkedHashSet<>();

    @Option(
            names = "--department",
            paramLabel = "AFDELING_ID",
            description = "En afdeling, som en chef ser. Kan skrives flere gange.")
    private Set<String> departments = new LinkedHashSet<>();

    @Override
    public Integer call() {
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            String password =
                    context.getBean(Accounts.class)
                            .add(
                                    AuditTrail.OPERATOR,
                                    new NewAccount(
                                            user,
                                            Optional.ofNullable(name).orElse(user),
                                            Optional.ofNullable(employee),
                                            Optional.ofNullable(email),
                                            roles,
                                            departments));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Brugeren %s er oprettet. Engangskode: %s (vises kun denne ene gang)%n",
                            user.strip(), password);
            if (employee != null && context.getBean(People.class).viewer(user.strip()).isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                "Medarbejderen %s har ingen ansættelse i dag og kan ikke logge ind,"
                                        + " før udtrækket har en, der gælder.%n",
                                employee.strip());
            }
        }
        return 0;
    }

    /** Reads {@code chef}. */
    static final class OfRole implements ITypeConverter<Role> {

        @Override
        public Role convert(String value) {
            return Role.ofCode(value)
                    .filter(Role::grantable)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            ("»%s« er ikke en rolle, der kan gives. Skriv chef,"
                                                            + " administrator eller"
                                                            + " tillidsrepraesentant.")
                                                    .formatted(value)));
        }
    }
}
