package dk.maanedsbog.command;

import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.indicator.Indicator;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a store with the editions that the dashboard and boards are measured with. */
@Command(name = "bench-seed", hidden = true, description = "Bruges af bench.")
final class BenchSeedCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;

    @Option(names = "--until", required = true)
    private String until;

    @Option(names = "--months", required = true)
    private int months;

    @Option(names = "--weeks", defaultValue = "0")
    private int weeks;

    @Option(names = "--revision", defaultValue = "1")
    private int revision;

    /** So many displays are issued, and their tokens written to this file beside the store. */
    @Option(names = "--displays", defaultValue = "0")
    private int displays;

    static final String TOKENS = "tokens.txt";

    /** Holds when the last edition was published, in milliseconds. */
    static final String PUBLISHED = "published.txt";

    @Override
    public Integer call() throws IOException {
        YearMonth last = YearMonth.parse(until);
        installation.markAsDemo();
        installation.demoFinished();
        IndicatorCatalogue catalogue =
                IndicatorCatalogue.load(
                        installation.config().resolve("indicators"), new Contract());
        try (var context = installation.start(WebApplicationType.NONE, Map.of())) {
            context.getBean(Staff.class).replace(SeedTown.staff(last.atEndOfMonth()));
            var publication = context.getBean(Publication.class);
            for (Period period : periods(last)) {
                List<Indicator> indicators = catalogue.forPeriod(period.kind());
                var figures = new SeedPeriod(period, indicators);
                publication.publish(
                        draft(period, indicators), figures::figures, figures::contributions);
            }
            Files.writeString(
                    installation.data().resolve(PUBLISHED),
                    Long.toString(System.currentTimeMillis()));
            issue(context.getBean(Displays.class));
        }
        return 0;
    }

    private List<Period> periods(YearMonth last) {
        List<Period> periods = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            periods.add(new Period.Month(last.minusMonths(back)));
        }
        Period week = Period.Week.of(last.atEndOfMonth());
        for (int i = 0; i < weeks; i++) {
            periods.add(week);
            week = week.previous();
        }
        return periods;
    }

    private void issue(Displays issuing) throws IOException {
        List<Unit> units = new ArrayList<>(List.of(Unit.MUNICIPALITY));
        SeedTown.departments().forEach(each -> units.add(Unit.department(each)));
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < displays; i++) {
            var wanted =
                    new Display.Wanted(
                            "Skærm " + i, units.get(i % units.size()), "ugetavle", List.of());
            tokens.add(issuing.issue(AuditTrail.OPERATOR, wanted).token());
        }
        if (!tokens.isEmpty()) {
            Files.write(installation.data().resolve(TOKENS), tokens);
        }
    }

    private EditionDraft draft(Period period, List<Indicator> indicators) {
        return new EditionDraft(
                period,
                revision,
                "Målekommunen",
                true,
                false,
                Instant.parse(period.lastDay() + "T05:00:00Z"),
                period.lastDay(),
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
