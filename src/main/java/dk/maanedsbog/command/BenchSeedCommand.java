package dk.maanedsbog.command;

import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Period;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills an empty store with the editions that the dashboard is measured with. */
@Command(name = "bench-seed", hidden = true, description = "Bruges af bench.")
final class BenchSeedCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;

    @Option(names = "--until", required = true)
    private String until;

    @Option(names = "--months", required = true)
    private int months;

    @Override
    public Integer call() throws IOException {
        YearMonth last = YearMonth.parse(until);
        installation.markAsDemo();
        installation.demoFinished();
        List<Indicator> indicators =
                IndicatorCatalogue.load(installation.config().resolve("indicators"), new Contract())
                        .forPeriod(Period.Kind.MONTH);
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            context.getBean(Staff.class).replace(SeedTown.staff(last.atEndOfMonth()));
            var publication = context.getBean(Publication.class);
            for (int back = months - 1; back >= 0; back--) {
                var month = new Period.Month(last.minusMonths(back));
                var figures = new SeedMonth(month, indicators);
                publication.publish(
                        draft(month, indicators), figures::figures, figures::contributions);
            }
        }
        return 0;
    }

    private static EditionDraft draft(Period.Month month, List<Indicator> indicators) {
        return new EditionDraft(
                month,
                1,
                "Målekommunen",
                true,
                false,
                Instant.parse(month.lastDay() + "T05:00:00Z"),
                month.lastDay(),
                "0".repeat(64),
                "1".repeat(64),
                List.of(new EditionDraft.SourceTable("borgere", 1_812, 1_800, 12)),
                indicators.stream()
                        .map(
                                indicator ->
                                        Definition.of(indicator, indicators.indexOf(indicator) + 1))
                        .toList(),
                SeedTown.units());
    }
}
