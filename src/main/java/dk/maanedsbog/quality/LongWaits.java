package dk.maanedsbog.quality;

import dk.maanedsbog.configuration.QualitySettings;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;

/** Whether many waits are so long that they were most likely never closed. */
record LongWaits(QualitySettings.Waits limits) implements Rule {

    private static final String NAME = "ventetid";

    @Override
    public List<Finding> judge(Observed observed) {
        Observed.Part waits = observed.longWaits();
        if (waits.count() < limits.atLeast() || waits.share() <= limits.share()) {
            return List.of(
                    Finding.green(
                            NAME,
                            "Der er få eller ingen ventetider over %d dage."
                                    .formatted(limits.days())));
        }
        return List.of(
                new Finding(
                        Colour.YELLOW,
                        NAME,
                        "%s af %s ventetider i kommunen er over %d dage."
                                .formatted(
                                        DanishFormat.number(waits.count()),
                                        DanishFormat.number(waits.of()),
                                        limits.days()),
                        String.join(", ", waits.where()),
                        "Se efter, om henvisninger er glemt og skulle være annulleret i"
                                + " fagsystemet."));
    }
}
