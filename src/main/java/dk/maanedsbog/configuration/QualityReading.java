package dk.maanedsbog.configuration;

import java.util.List;
import java.util.Optional;

/** Reads what a pull must be like to be published, and who approves it. */
final class QualityReading {

    private static final List<String> APPROVERS =
            List.of("ingen", "chef", "leder", "administrator");

    private static final int MANY = 1_000_000;

    private static final String LEAVERS = "kvalitet.fratraadte.andel";
    private static final String LEAVERS_REFUSED = "kvalitet.fratraadte.afvis-andel";

    private final SettingsFile file;

    QualityReading(SettingsFile file) {
        this.file = file;
    }

    QualitySettings settings() {
        QualitySettings usual = QualitySettings.USUAL;
        String approver =
                file.scalar(
                                "godkendelse.rolle",
                                value -> Optional.of(value).filter(APPROVERS::contains),
                                "en af: " + String.join(", ", APPROVERS))
                        .orElse(APPROVERS.getFirst());
        return new QualitySettings(
                new QualitySettings.Rows(
                        file.number("kvalitet.raekker.fald", usual.rows().fall(), 0, 1),
                        file.number("kvalitet.raekker.vaekst", usual.rows().growth(), 0, 100),
                        file.wholeNumber(
                                "kvalitet.raekker.mindst", usual.rows().atLeast(), 0, MANY)),
                file.number("kvalitet.teams.afvis-andel", usual.missingTeams(), 0, 1),
                leavers(),
                new QualitySettings.Waits(
                        file.wholeNumber("kvalitet.ventetid.dage", usual.waits().days(), 1, 3650),
                        file.number("kvalitet.ventetid.andel", usual.waits().share(), 0, 1),
                        file.wholeNumber(
                                "kvalitet.ventetid.mindst", usual.waits().atLeast(), 0, MANY)),
                new QualitySettings.History(
                        file.wholeNumber(
                                "kvalitet.historik.perioder", usual.history().periods(), 6, 60),
                        file.number("kvalitet.historik.faktor", usual.history().factor(), 1, 100),
                        file.number(
                                "kvalitet.historik.forskel", usual.history().difference(), 0, 10),
                        file.wholeNumber(
                                "kvalitet.historik.mindst", usual.history().atLeast(), 5, MANY)),
                Optional.of(approver).filter(role -> !role.equals(APPROVERS.getFirst())));
    }

    /** What is refused can't be less than what is yellow, or nothing would ever be yellow. */
    private QualitySettings.Leavers leavers() {
        QualitySettings.Leavers usual = QualitySettings.USUAL.leavers();
        double yellow = file.number(LEAVERS, usual.share(), 0, 1);
        double red = file.number(LEAVERS_REFUSED, usual.refused(), 0, 1);
        if (red < yellow) {
            file.problem(
                    file.has(LEAVERS_REFUSED) ? LEAVERS_REFUSED : LEAVERS,
                    "»%s« må ikke være mindre end »%s«".formatted(LEAVERS_REFUSED, LEAVERS));
        }
        return new QualitySettings.Leavers(
                yellow,
                red,
                file.wholeNumber("kvalitet.fratraadte.mindst", usual.atLeast(), 0, MANY));
    }
}
