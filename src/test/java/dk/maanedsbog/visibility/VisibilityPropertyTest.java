package dk.maanedsbog.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.board.BoardDocument;
import dk.maanedsbog.board.Documents;
import dk.maanedsbog.board.Slide;
import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.book.Figure;
import dk.maanedsbog.book.FigureQuery;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.book.FiguresCsv;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Period;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.visibility.RandomJobCentre.Number;
import dk.maanedsbog.visibility.StatedRule.Verdict;
import dk.maanedsbog.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Over generated job centres, for every reader, unit, level and period: what comes out of the gate,
 * of the CSV file, the workbook, the mails and the wall boards is what {@link StatedRule} allows,
 * and nothing else.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "maanedsbog.config=batch-config")
@ActiveProfiles("headless")
class VisibilityPropertyTest {

    private static final int CENTRES = 10;
    private static final int MONTHS_APART = 4;

    /** The store is shared by the tests: each job centre takes months that no other has. */
    private static int published;

    @TempDir private static Path data;
    @TempDir private Path out;

    @Autowired private Publication publication;
    @Autowired private Figures figures;
    @Autowired private Workbooks workbooks;
    @Autowired private Documents documents;
    @Autowired private JdbcTemplate store;
    @Autowired private BeanFactory beans;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("maanedsbog.data", data::toString);
    }

    @Test
    void every_reader_gets_exactly_what_the_rule_allows() throws IOException {
        for (int i = 0; i < CENTRES; i++) {
            RandomJobCentre centre = publishedNext();
            for (Reader reader : readers(centre)) {
                for (Edition edition : centre.numbers.keySet()) {
                    check(figures, centre, reader, edition);
                    checkFile(centre, reader, edition);
                }
            }
            List<Edition> all = List.copyOf(centre.numbers.keySet());
            Edition last = all.getLast();
            new CauseProbe(centre).settle(store, last);
            for (Reader reader : readers(centre)) {
                checkWorkbook(centre, reader, last);
                CauseProbe.checkChanges(
                        figures,
                        centre,
                        reader.own(),
                        reader.visibility(),
                        all.get(all.size() - 2),
                        last);
                checkMails(centre, reader, last);
            }
            new BoardProbe(documents, centre).check(last);
        }
    }

    @Test
    void a_gate_that_lets_persons_of_other_departments_through_is_caught() {
        assertThatThrownBy(
                        () ->
                                checkAll(
                                        visibility ->
                                                visibility.departments()
                                                        ? Visibility.fullRights()
                                                        : visibility,
                                        figure -> figure))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_gate_that_forgets_small_numbers_is_caught() {
        assertThatThrownBy(() -> checkAll(visibility -> visibility, this::exact))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_board_that_forgets_small_numbers_is_caught() {
        RandomJobCentre centre = publishedNext();
        Edition last = List.copyOf(centre.numbers.keySet()).getLast();
        assertThatThrownBy(
                        () ->
                                new BoardProbe(
                                                (board, unit) ->
                                                        blabbing(documents.now(board, unit)),
                                                centre)
                                        .check(last))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_mail_that_is_read_with_somebody_elses_rights_is_caught() {
        RandomJobCentre centre = publishedNext();
        Edition last = List.copyOf(centre.numbers.keySet()).getLast();
        var probe = new MailProbe(beans, centre);
        assertThatThrownBy(
                        () ->
                                centre.departments.forEach(
                                        department ->
                                                probe.check(
                                                        last,
                                                        Set.of(department),
                                                        Visibility.ofDepartments(
                                                                Set.copyOf(centre.departments)),
                                                        department)))
                .isInstanceOf(AssertionError.class);
    }

    /** The same document with a number where each hidden one was. */
    private static BoardDocument blabbing(BoardDocument document) {
        List<Slide> slides = new ArrayList<>(document.slides());
        var figures = (Slide.FiguresSlide) slides.getFirst();
        slides.set(
                0,
                new Slide.FiguresSlide(
                        figures.frame(),
                        figures.tiles().stream()
                                .map(
                                        tile ->
                                                new Slide.Tile(
                                                        tile.label(),
                                                        tile.hidden() ? "2" : tile.value(),
                                                        false,
                                                        null,
                                                        null,
                                                        null,
                                                        null))
                                .toList()));
        return new BoardDocument(
                document.app(),
                document.edition(),
                "",
                "",
                document.unit(),
                document.dataUntil(),
                document.poll(),
                slides);
    }

    @Test
    void a_gate_that_shows_anything_to_strangers_is_caught() {
        assertThatThrownBy(
                        () ->
                                checkAll(
                                        visibility ->
                                                visibility.departments()
                                                        ? visibility
                                                        : Visibility.departmentsOnly(),
                                        figure -> figure))
                .isInstanceOf(AssertionError.class);
    }

    private Figure exact(Figure figure) {
        return figure.suppressed()
                ? new Figure(
                        figure.editionId(),
                        figure.period(),
                        figure.revision(),
                        figure.indicator(),
                        figure.kind(),
                        figure.unit(),
                        figure.departmentId(),
                        figure.teamId(),
                        BigDecimal.ONE,
                        null,
                        1,
                        null,
                        false)
                : figure;
    }

    private void checkAll(UnaryOperator<Visibility> visibilities, UnaryOperator<Figure> shown) {
        var leaking = new Leaking(figures, visibilities, shown);
        for (int i = 0; i < 4; i++) {
            RandomJobCentre centre = publishedNext();
            for (Reader reader : readers(centre)) {
                for (Edition edition : centre.numbers.keySet()) {
                    check(leaking, centre, reader, edition);
                }
            }
        }
    }

    /** Somebody who reads, and what the product makes of it. */
    private record Reader(Set<String> own, boolean known, Visibility visibility) {}

    private static List<Reader> readers(RandomJobCentre centre) {
        List<Reader> readers = new ArrayList<>();
        readers.add(new Reader(Set.of(), false, Visibility.nothing()));
        readers.add(new Reader(Set.of(), true, Visibility.departmentsOnly()));
        for (String department : centre.departments) {
            readers.add(new Reader(Set.of(department), true, Visibility.ownDepartment(department)));
        }
        Set<String> some =
                new HashSet<>(centre.departments.subList(0, centre.departments.size() / 2 + 1));
        readers.add(new Reader(some, true, Visibility.ofDepartments(some)));
        return readers;
    }

    private RandomJobCentre publishedNext() {
        int number = published++;
        var centre = new RandomJobCentre(new Random(4711 + number), "x%03dx".formatted(number));
        Period first = Period.Month.of(2000, 1);
        for (int i = 0; i < number * MONTHS_APART; i++) {
            first = first.next();
        }
        centre.publish(publication, first, 1);
        centre.publish(publication, first.next(), 1);
        centre.publish(publication, first.next(), 2);
        return centre;
    }

    private static void check(
            Figures figures, RandomJobCentre centre, Reader reader, Edition edition) {
        var rule = new StatedRule(centre, reader.own(), reader.known());
        Map<String, Figure> found =
                figures.find(reader.visibility(), FigureQuery.of(edition)).stream()
                        .collect(
                                Collectors.toMap(
                                        figure -> figure.indicator() + "@" + figure.unit(),
                                        figure -> figure));
        centre.numbers
                .get(edition)
                .forEach(
                        (indicator, of) ->
                                of.forEach(
                                        (unit, number) ->
                                                check(
                                                        rule.verdict(edition, indicator, unit),
                                                        Optional.ofNullable(
                                                                found.remove(
                                                                        indicator + "@" + unit)),
                                                        number)));
        assertThat(found).as("figures of nobody").isEmpty();
        checkAskedByUnit(figures, centre, reader, edition);
        checkUnits(figures, centre, reader, edition, rule);
        checkCases(figures, centre, reader, edition, rule);
    }

    /** Pages ask for units by name, and what comes then is kept from one reader to the next. */
    private static void checkAskedByUnit(
            Figures figures, RandomJobCentre centre, Reader reader, Edition edition) {
        List<Unit> units = centre.units().stream().map(EditionUnit::unit).toList();
        var all = FigureQuery.of(edition);
        assertThat(figures.find(reader.visibility(), all.units(units)))
                .isEqualTo(figures.find(reader.visibility(), all));
    }

    private static void check(Verdict verdict, Optional<Figure> found, Number number) {
        switch (verdict) {
            case ABSENT -> assertThat(found).isEmpty();
            case HIDDEN -> assertThat(found).get().satisfies(VisibilityPropertyTest::isHidden);
            case SHOWN -> assertThat(found).get().satisfies(figure -> isExactly(figure, number));
            case SHOWN_OR_COVERING -> {
                assertThat(found).isPresent();
                if (found.get().suppressed()) {
                    isHidden(found.get());
                } else {
                    isExactly(found.get(), number);
                }
            }
        }
    }

    private static void isHidden(Figure figure) {
        assertThat(figure.suppressed()).as("%s", figure).isTrue();
        assertThat(figure.numerator()).isNull();
        assertThat(figure.denominator()).isNull();
        assertThat(figure.median()).isNull();
        assertThat(figure.subjects()).isZero();
        assertThat(figure.value()).isEmpty();
    }

    private static void isExactly(Figure figure, Number number) {
        assertThat(figure.suppressed()).as("%s", figure).isFalse();
        assertThat(figure.numerator()).isEqualByComparingTo(BigDecimal.valueOf(number.numerator()));
        if (number.denominator() != null) {
            assertThat(figure.denominator())
                    .isEqualByComparingTo(BigDecimal.valueOf(number.denominator()));
        }
    }

    private static void checkUnits(
            Figures figures,
            RandomJobCentre centre,
            Reader reader,
            Edition edition,
            StatedRule rule) {
        Set<Unit> named =
                figures.units(reader.visibility(), edition).stream()
                        .map(EditionUnit::unit)
                        .collect(Collectors.toSet());
        Set<Unit> allowed =
                centre.units().stream()
                        .map(EditionUnit::unit)
                        .filter(
                                unit ->
                                        rule.verdict(edition, RandomJobCentre.CITIZENS, unit)
                                                != Verdict.ABSENT)
                        .collect(Collectors.toSet());
        assertThat(named).isEqualTo(allowed);
    }

    private static void checkCases(
            Figures figures,
            RandomJobCentre centre,
            Reader reader,
            Edition edition,
            StatedRule rule) {
        for (EditionUnit unit : centre.units()) {
            List<Contribution> cases =
                    figures.contributions(
                            reader.visibility(), edition, RandomJobCentre.CITIZENS, unit.unit());
            if (unit.unit().level() == Level.MUNICIPALITY) {
                assertThat(cases)
                        .allMatch(one -> reader.own().contains(one.departmentId().orElseThrow()));
            } else if (rule.casesMayBeSeen(unit.unit())) {
                assertThat(cases)
                        .hasSize(
                                (int)
                                        centre.numbers
                                                .get(edition)
                                                .get(RandomJobCentre.CITIZENS)
                                                .get(unit.unit())
                                                .numerator());
            } else {
                assertThat(cases).isEmpty();
            }
        }
    }

    private void checkFile(RandomJobCentre centre, Reader reader, Edition edition)
            throws IOException {
        Path file = out.resolve("figures.csv");
        new FiguresCsv(figures).write(reader.visibility(), edition, file);
        List<String> lines = Files.readAllLines(file);
        List<String> expected =
                figures.find(reader.visibility(), FigureQuery.of(edition)).stream()
                        .map(
                                figure ->
                                        "%s;%s;%s"
                                                        .formatted(
                                                                figure.indicator(),
                                                                figure.unit().level().code(),
                                                                figure.unit().id())
                                                + (figure.suppressed()
                                                        ? ";skjult;skjult;skjult;skjult"
                                                        : ""))
                        .toList();
        assertThat(lines).hasSize(expected.size() + 1);
        assertThat(expected)
                .allMatch(one -> lines.stream().anyMatch(line -> line.contains(";" + one)));
        assertThat(String.join("\n", lines)).doesNotContain(foreign(centre, reader));
    }

    private void checkWorkbook(RandomJobCentre centre, Reader reader, Edition edition)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbooks.write(edition, reader.visibility(), bytes);
        String parts = Unzipped.text(bytes.toByteArray());
        assertThat(parts).contains("Opdigtet Kommune").doesNotContain(foreign(centre, reader));
        var rule = new StatedRule(centre, reader.own(), reader.known());
        new CauseProbe(centre).checkCauses(rule, edition, parts);
    }

    private void checkMails(RandomJobCentre centre, Reader reader, Edition edition) {
        var probe = new MailProbe(beans, centre);
        for (String department : reader.own().isEmpty() ? centre.departments : reader.own()) {
            probe.check(edition, reader.own(), reader.visibility(), department);
        }
    }

    /** Ids and names of teams, persons and cases that the reader must not meet anywhere. */
    private static List<String> foreign(RandomJobCentre centre, Reader reader) {
        List<String> words = new ArrayList<>(List.of("SAG-ingen"));
        centre.people.stream()
                .filter(person -> !reader.own().contains(person.department()))
                .forEach(person -> words.addAll(List.of(person.id(), person.name())));
        centre.teams.forEach(
                (team, department) -> {
                    if (!reader.own().contains(department)) {
                        words.add(team);
                    }
                });
        return words;
    }

    /** A gate with a hole in it. */
    private record Leaking(
            Figures gate, UnaryOperator<Visibility> visibilities, UnaryOperator<Figure> shown)
            implements Figures {

        @Override
        public List<Figure> find(Visibility visibility, FigureQuery query) {
            return gate.find(visibilities.apply(visibility), query).stream().map(shown).toList();
        }

        @Override
        public void each(Visibility visibility, FigureQuery query, Consumer<Figure> receiver) {
            find(visibility, query).forEach(receiver);
        }

        @Override
        public List<Contribution> contributions(
                Visibility visibility, Edition edition, String indicator, Unit unit) {
            return gate.contributions(visibilities.apply(visibility), edition, indicator, unit);
        }

        @Override
        public boolean erased(Visibility visibility, Edition of, String departmentId) {
            return gate.erased(visibilities.apply(visibility), of, departmentId);
        }

        @Override
        public List<EditionUnit> units(Visibility visibility, Edition edition) {
            return gate.units(visibilities.apply(visibility), edition);
        }
    }
}
