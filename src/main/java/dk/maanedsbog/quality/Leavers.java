package dk.maanedsbog.quality;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;

/** Whether many open cases lie with employees who have left. */
record Leavers(QualitySettings.Leavers limits) implements Rule {

    private static final String NAME = "fratraadte";

    @Override
    public List<Finding> judge(Observed observed) {
        Observed.Part leavers = observed.leavers();
        if (leavers.count() < limits.atLeast() || leavers.share() <= limits.share()) {
            return List.of(
                    Finding.green(
                            NAME,
                            "Få eller ingen åbne sager ligger hos medarbejdere, der er fratrådt."));
        }
        return List.of(
                new Finding(
                        leavers.share() > limits.refused() ? Colour.RED : Colour.YELLOW,
                        NAME,
                        "%s af %s åbne sager i kommunen har en ansvarlig, der er fratrådt."
                                .formatted(
                                        DanishFormat.number(leavers.count()),
                                        DanishFormat.number(leavers.of())),
                        String.join(", ", leavers.where()),
                        "Giv sagerne en ny ansvarlig i fagsystemet, eller ret slutdatoen i"
                                + " ansaettelser."));
    }
}
