package dk.maanedsbog.board.internal;

import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.board.Board;
import dk.maanedsbog.board.BoardRefused;
import dk.maanedsbog.board.Boards;
import dk.maanedsbog.board.Display;
import dk.maanedsbog.board.DisplayToken;
import dk.maanedsbog.board.Displays;
import dk.maanedsbog.organisation.Department;
import dk.maanedsbog.organisation.NamesInText;
import dk.maanedsbog.organisation.Staff;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.shared.Unit;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The displays of the store, and what may be done with them. */
@Service
class StoredDisplays implements Displays {

    private static final int LONGEST_NAME = 80;

    private final DisplayRows rows;
    private final LiveDisplays live;
    private final Boards boards;
    private final Staff staff;
    private final NamesInText names;
    private final AuditTrail trail;
    private final Clock clock;

    StoredDisplays(
            DisplayRows rows,
            LiveDisplays live,
            Boards boards,
            Staff staff,
            NamesInText names,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.live = live;
        this.boards = boards;
        this.staff = staff;
        this.names = names;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Display> all() {
        return rows.all();
    }

    @Override
    public Optional<Display> find(String name) {
        return rows.all().stream()
                .filter(display -> display.active() && sameName(display, name.strip()))
                .findFirst();
    }

    @Override
    public Optional<Display> find(long id) {
        return rows.find(id);
    }

    private static boolean sameName(Display display, String name) {
        return display.name().equalsIgnoreCase(name);
    }

    @Override
    public Optional<String> unitName(Unit unit) {
        return switch (unit.level()) {
            case MUNICIPALITY -> Optional.of("Hele kommunen");
            case DEPARTMENT ->
                    staff.departments().stream()
                            .filter(department -> department.id().equals(unit.id()))
                            .map(Department::name)
                            .findFirst();
            case TEAM, EMPLOYEE -> Optional.empty();
        };
    }

    @Override
    public Unit unit(String idOrName) {
        String wanted = idOrName.strip();
        if (wanted.equals(Unit.MUNICIPALITY.id())) {
            return Unit.MUNICIPALITY;
        }
        return staff.departments().stream()
                .filter(each -> each.id().equals(wanted) || each.name().equalsIgnoreCase(wanted))
                .map(each -> Unit.department(each.id()))
                .findFirst()
                .or(() -> team(wanted))
                .orElseThrow(
                        () ->
                                new BoardRefused(
                                        "Afdelingen »%s« findes ikke i det seneste udtræk. Skriv en"
                                                        .formatted(wanted)
                                                + " af: *, %s."
                                                        .formatted(
                                                                staff.departments().stream()
                                                                        .map(Department::id)
                                                                        .collect(
                                                                                Collectors.joining(
                                                                                        ", ")))));
    }

    private Optional<Unit> team(String wanted) {
        return staff.teams().stream()
                .filter(each -> each.id().equals(wanted) || each.name().equalsIgnoreCase(wanted))
                .map(each -> Unit.team(each.id()))
                .findFirst();
    }

    @Override
    @Transactional
    public Display.Issued issue(String by, Display.Wanted wanted) {
        String name = wanted.name().strip();
        checkName(name);
        check(wanted.unit(), wanted.board());
        wanted.ipRanges().forEach(IpRange::parse);
        String token = DisplayToken.create();
        long id =
                rows.insert(
                        new Display.Wanted(name, wanted.unit(), wanted.board(), wanted.ipRanges()),
                        DisplayToken.hash(token),
                        by,
                        OffsetDateTime.now(clock));
        live.forget();
        Display display = known(id);
        tell(by, AuditAction.DISPLAY_ISSUED, display, "");
        return new Display.Issued(display, token);
    }

    private void checkName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new BoardRefused(
                    "Giv skærmen et navn på 1-%d tegn, fx »Gangen, 2. sal«."
                            .formatted(LONGEST_NAME));
        }
        names.first(name).ifPresent(StoredDisplays::nobody);
        if (rows.all().stream().anyMatch(each -> each.active() && sameName(each, name))) {
            throw new BoardRefused(
                    "Der er allerede en skærm, der hedder »%s«. Vælg et andet navn."
                            .formatted(name));
        }
    }

    /** The name goes along to the wall, and a wall names nobody. */
    private static void nobody(String name) {
        throw new BoardRefused(
                ("»%s« er en medarbejders navn. Kald skærmen efter, hvor den hænger, fx »Gangen,"
                                + " 2. sal«.")
                        .formatted(name));
    }

    private void check(Unit unit, String board) {
        if (unit.level() == Level.TEAM) {
            throw new BoardRefused(
                    "En skærm kan vise en afdeling eller hele kommunen. Et teams tal ses kun i dets"
                            + " egen afdeling, og en væg kan alle se.");
        }
        if (unitName(unit).isEmpty()) {
            throw new BoardRefused(
                    "Afdelingen »%s« findes ikke i det seneste udtræk.".formatted(unit.id()));
        }
        if (boards.find(board).isEmpty()) {
            throw new BoardRefused(
                    "Tavlen »%s« findes ikke. Vælg en af: %s."
                            .formatted(
                                    board,
                                    boards.all().stream()
                                            .map(Board::id)
                                            .collect(Collectors.joining(", "))));
        }
    }

    @Override
    @Transactional
    public Display.Issued rotate(String by, long id) {
        Display display = active(id);
        String token = DisplayToken.create();
        rows.rotate(id, DisplayToken.hash(token), OffsetDateTime.now(clock));
        live.forget();
        tell(by, AuditAction.DISPLAY_CHANGED, display, ": ny adresse");
        return new Display.Issued(known(id), token);
    }

    @Override
    @Transactional
    public void assign(String by, long id, Unit unit, String board) {
        active(id);
        check(unit, board);
        rows.assign(id, unit, board);
        live.forget();
        tell(by, AuditAction.DISPLAY_CHANGED, known(id), ": viser nu tavlen " + board);
    }

    @Override
    @Transactional
    public void revoke(String by, long id) {
        Display display = active(id);
        rows.revoke(id, by, OffsetDateTime.now(clock));
        live.forget();
        tell(by, AuditAction.DISPLAY_REVOKED, display, "");
    }

    private Display known(long id) {
        return rows.find(id)
                .orElseThrow(() -> new BoardRefused("Der er ingen skærm nr. %d.".formatted(id)));
    }

    private Display active(long id) {
        Display display = known(id);
        if (!display.active()) {
            throw new BoardRefused("Skærmen »%s« er afmeldt.".formatted(display.name()));
        }
        return display;
    }

    private void tell(String by, AuditAction action, Display display, String more) {
        trail.add(
                by,
                action,
                "Skærmen %s (%d)%s".formatted(display.name(), display.id(), more),
                Optional.of(display.unit()),
                0);
    }
}
