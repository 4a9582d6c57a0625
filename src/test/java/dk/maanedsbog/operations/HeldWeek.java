package dk.maanedsbog.operations;

import dk.maanedsbog.book.EditionDraft;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.organisation.StaffList;
import dk.maanedsbog.quality.Assessment;
import dk.maanedsbog.quality.Colour;
import dk.maanedsbog.quality.Decisions;
import dk.maanedsbog.quality.Finding;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A week's edition without figures that waits, as the quality gate found something yellow. */
final class HeldWeek {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private HeldWeek() {}

    /**
     * @param approver the role that is to approve it too; empty for none
     */
    static Period hold(Decisions decisions, String week, Optional<String> approver) {
        Period period = Period.Week.parse(week);
        var draft =
                new EditionDraft(
                        period,
                        1,
                        "Demo Kommune",
                        true,
                        false,
                        Instant.parse("2026-10-05T05:12:00Z"),
                        period.lastDay(),
                        "0".repeat(64),
                        "1".repeat(64),
                        List.of(new EditionDraft.SourceTable("borgere", 1_812, 1_800, 12)),
                        List.of(),
                        List.of(
                                new EditionUnit(
                                        Unit.MUNICIPALITY,
                                        "Demo Kommune",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        var assessment =
                new Assessment(
                        period,
                        1,
                        draft.pulledAt(),
                        Optional.empty(),
                        approver,
                        List.of(
                                new Finding(Colour.GREEN, "raekker", "Som sidst.", "", ""),
                                new Finding(
                                        Colour.YELLOW,
                                        "teams",
                                        "1 af 4 teams har ingen tal.",
                                        "Team Vest (T2)",
                                        "Se efter i teams.")));
        // a list that reaches less far than the one that holds changes nobody's rights
        var nobody = new StaffList(LONG_AGO, List.of(), List.of(), List.of(), List.of());
        decisions.hold(draft, none -> {}, none -> {}, assessment, nobody);
        return period;
    }
}
