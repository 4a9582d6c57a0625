package dk.maanedsbog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.BookFixture;
import dk.maanedsbog.book.Definition;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.goal.GoalsFixture;
import dk.maanedsbog.indicator.Direction;
import dk.maanedsbog.indicator.Kind;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A workbook of 200,000 rows is streamed, not held. */
class WorkbookSizeTest {

    private static final int ROWS = 200_000;
    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void twoHundredThousandRowsTakeLittleMemory() throws Exception {
        var book = new BookFixture();
        var definition =
                new Definition(
                        "active_cases",
                        1,
                        "Aktive sager",
                        "",
                        "",
                        "sager",
                        Kind.COUNT,
                        Direction.NEUTRAL,
                        "previous",
                        List.of(),
                        List.of(),
                        "",
                        1,
                        true,
                        List.of());
        Edition edition = book.edition("2026-10", 1, List.of(definition), List.of());
        book.count(edition, "active_cases", Unit.MUNICIPALITY, 5);
        var peak = new AtomicLong();
        var figures = new Endless(book, edition, peak);
        long before = used();
        var written = new AtomicLong();
        new Workbooks(
                        book,
                        figures,
                        new GoalsFixture(),
                        none -> List.of(),
                        WrittenWorkbook.SETTINGS)
                .write(edition, Visibility.fullRights(), counting(written));
        assertThat(written.get()).isGreaterThan(MEGABYTE);
        assertThat((peak.get() - before) / MEGABYTE).as("MB held while writing").isLessThan(64);
    }

    private static OutputStream counting(AtomicLong bytes) {
        return new OutputStream() {
            @Override
            public void write(int single) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] many, int from, int length) {
                bytes.addAndGet(length);
            }
        };
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Hands over very many figures when all of an edition's are asked for. */
    private record Endless(BookFixture book, Edition edition, AtomicLong peak) implements Figures {

        @Override
        public void each(Visibility visibility, FigureQuery query, Consumer<Figure> receiver) {
            boolean all = query.levels().isEmpty() && query.indicators().isEmpty();
            if (!all) {
                book.each(visibility, query, receiver);
                return;
            }
            for (int i = 0; i < ROWS; i++) {
                if (i % 50_000 == 49_999) {
                    peak.accumulateAndGet(used(), Math::max);
                }
                receiver.accept(
                        new Figure(
                                edition.id(),
                                edition.period(),
                                1,
                                "active_cases",
                                Kind.COUNT,
                                new Unit(Level.EMPLOYEE, "M" + i % 1000),
                                "A1",
                                "T1",
                                BigDecimal.valueOf(i),
                                null,
                                i,
                                null,
                                false));
            }
        }

        @Override
        public List<Figure> find(Visibility visibility, FigureQuery query) {
            return book.find(visibility, query);
        }

        @Override
        public List<dk.maanedsbog.book.Contribution> contributions(
                Visibility visibility, Edition of, String indicator, Unit unit) {
            return List.of();
        }

        @Override
        public boolean erased(Visibility visibility, Edition of, String departmentId) {
            return false;
        }

        @Override
        public List<EditionUnit> units(Visibility visibility, Edition of) {
            return List.of(
                    new EditionUnit(
                            Unit.department("A1"),
                            "Nord",
                            Optional.of("A1"),
                            Optional.empty(),
                            Optional.empty()));
        }
    }
}
