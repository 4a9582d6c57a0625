package dk.maanedsbog.board.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Notes;
import dk.maanedsbog.board.PlannedSlide;
import dk.maanedsbog.board.SlideOrder;
import dk.maanedsbog.board.SlideOrder.Slot;
import dk.maanedsbog.configuration.Settings;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The boards of the files, with the leaders' orders in the application's own store. */
@Repository
class StoredBoards implements Boards {

    private final List<Board> boards;
    private final JdbcClient jdbc;
    private final Notes notes;
    private final AuditTrail trail;
    private final Clock clock;

    StoredBoards(
            Settings settings,
            IndicatorCatalogue catalogue,
            JdbcClient jdbc,
            Notes notes,
            AuditTrail trail,
            Clock clock) {
        this.boards = BoardFiles.read(settings.configFolder().resolve("boards"), catalogue);
        this.jdbc = jdbc;
        this.notes = notes;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Board> all() {
        return boards;
    }

    @Override
    public Optional<Board> find(String id) {
        return boards.stream().filter(board -> board.id().equals(id)).findFirst();
    }

    @Override
    public Board of(Board board, Unit unit) {
        return orders(board, unit).stream()
                .findFirst()
                .map(order -> ordered(board, order))
                .orElse(board);
    }

    /** A slide that the file has lost since is left out; without any left the file's own hold. */
    private static Board ordered(Board board, SlideOrder order) {
        List<PlannedSlide> slides = new ArrayList<>();
        order.slots()
                .forEach(
                        slot ->
                                board.slide(slot.key())
                                        .map(slide -> slide.standing(slot.seconds()))
                                        .ifPresent(slides::add));
        return slides.isEmpty() ? board : board.with(List.copyOf(slides));
    }

    @Override
    public List<SlideOrder> orders(Board board, Unit unit) {
        return jdbc.sql(
                        """
                        SELECT slides, set_by, set_at FROM board_order
                         WHERE unit_level = ? AND unit_id = ? AND board = ?
                         ORDER BY order_id DESC
                        """)
                .params(unit.level().code(), unit.id(), board.id())
                .query(
                        (row, number) ->
                                new SlideOrder(
                                        slots(row.getString("slides")),
                                        row.getString("set_by"),
                                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static List<Slot> slots(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Slot(part[0], Integer.parseInt(part[1])))
                .toList();
    }

    @Override
    @Transactional
    public void order(Viewer viewer, Board board, Unit unit, List<Slot> slots) {
        if (!notes.mayBeWrittenBy(viewer, unit)) {
            throw new BoardRefused(
                    "Du kan ikke ændre denne tavle. Det kan kun enhedens egen leder eller den chef,"
                            + " der har fået afdelingen.");
        }
        check(board, slots);
        String text =
                slots.stream()
                        .map(slot -> slot.key() + ":" + slot.seconds())
                        .collect(Collectors.joining(","));
        jdbc.sql(
                        """
                        INSERT INTO board_order (unit_level, unit_id, board, slides, set_by, set_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        unit.level().code(),
                        unit.id(),
                        board.id(),
                        text,
                        viewer.userName(),
                        OffsetDateTime.now(clock))
                .update();
        trail.add(
                viewer.userName(),
                AuditAction.BOARD_CHANGED,
                "Tavlen %s: %s".formatted(board.id(), text.isEmpty() ? "filens orden" : text),
                Optional.of(unit),
                slots.size());
    }

    private static void check(Board board, List<Slot> slots) {
        var keys = new HashSet<String>();
        for (Slot slot : slots) {
            if (board.slide(slot.key()).isEmpty() || !keys.add(slot.key())) {
                throw new BoardRefused("Tavlen har ikke siden »%s«.".formatted(slot.key()));
            }
            if (slot.seconds() < PlannedSlide.LEAST_SECONDS
                    || slot.seconds() > PlannedSlide.MOST_SECONDS) {
                throw new BoardRefused(
                        "En side kan stå fra %d til %d sekunder."
                                .formatted(PlannedSlide.LEAST_SECONDS, PlannedSlide.MOST_SECONDS));
            }
        }
    }
}
