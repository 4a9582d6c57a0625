package dk.maanedsbog.book.internal;

import dk.maanedsbog.book.Contribution;
import dk.maanedsbog.book.Erasure;
import dk.maanedsbog.book.Publication;
import dk.maanedsbog.book.Publication.NewContribution;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rewrites the packs that hold a citizen, one at a time, in one transaction. */
@Repository
class StoredErasure implements Erasure {

    private static final String OF_PACK =
            " WHERE edition_id = ? AND indicator = ? AND department_id = ? AND part = ?";

    private final JdbcClient jdbc;

    /** Where a pack lies. */
    private record Place(long edition, String indicator, String department, int part) {}

    /** An edition's department that cases were taken from. */
    private record Lacking(long edition, String department) {}

    StoredErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Erased erasePersonOfCase(String caseId) {
        Set<String> citizens = new HashSet<>();
        Predicate<Contribution> ofCase =
                one -> one.caseId().equals(Optional.of(caseId)) || one.subject().equals(caseId);
        eachPack(
                (place, rows) ->
                        rows.stream()
                                .filter(ofCase)
                                .flatMap(one -> one.citizen().stream())
                                .forEach(citizens::add));
        return erase(ofCase.or(one -> isOneOf(citizens, one)));
    }

    @Override
    @Transactional
    public Erased eraseCitizen(String citizenId) {
        return erase(one -> isOneOf(Set.of(citizenId), one));
    }

    /** Where citizens themselves are counted, the subject is the citizen. */
    private static boolean isOneOf(Set<String> citizens, Contribution one) {
        return citizens.contains(one.subject())
                || one.citizen().filter(citizens::contains).isPresent();
    }

    private Erased erase(Predicate<Contribution> wanted) {
        Set<Lacking> lacking = new HashSet<>();
        int[] gone = {0};
        eachPack(
                (place, rows) -> {
                    List<Contribution> left = rows.stream().filter(Predicate.not(wanted)).toList();
                    if (left.size() < rows.size()) {
                        lacking.add(new Lacking(place.edition(), place.department()));
                        gone[0] += rows.size() - left.size();
                        rewrite(place, left);
                    }
                });
        lacking.forEach(this::remember);
        return new Erased(gone[0], (int) lacking.stream().map(Lacking::edition).distinct().count());
    }

    private void eachPack(BiConsumer<Place, List<Contribution>> receiver) {
        List<Place> places =
                jdbc.sql(
                                "SELECT edition_id, indicator, department_id, part"
                                        + " FROM contribution_pack")
                        .query(
                                (row, n) ->
                                        new Place(
                                                row.getLong(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getInt(4)))
                        .list();
        for (Place place : places) {
            receiver.accept(
                    place,
                    jdbc.sql("SELECT content FROM contribution_pack" + OF_PACK)
                            .params(values(place))
                            .query(
                                    (row, n) ->
                                            ContributionPack.unpacked(
                                                    place.department(), row.getBytes(1)))
                            .single());
        }
    }

    private static List<Object> values(Place place) {
        return List.of(place.edition(), place.indicator(), place.department(), place.part());
    }

    private void rewrite(Place place, List<Contribution> left) {
        if (left.isEmpty()) {
            jdbc.sql("DELETE FROM contribution_pack" + OF_PACK).params(values(place)).update();
            return;
        }
        ContributionPack pack =
                ContributionPack.of(
                        place.indicator(),
                        place.department(),
                        place.part(),
                        left.stream().map(one -> written(place, one)).toList());
        jdbc.sql("UPDATE contribution_pack SET content = ?, contributions = ?" + OF_PACK)
                .params(pack.content(), pack.contributions())
                .params(values(place))
                .update();
    }

    /** So that a list of cases can say that it lacks some. */
    private void remember(Lacking one) {
        long known =
                jdbc.sql(
                                "SELECT COUNT(*) FROM contribution_erasure WHERE edition_id = ?"
                                        + " AND department_id = ?")
                        .params(one.edition(), one.department())
                        .query(Long.class)
                        .single();
        if (known == 0) {
            jdbc.sql("INSERT INTO contribution_erasure (edition_id, department_id) VALUES (?, ?)")
                    .params(one.edition(), one.department())
                    .update();
        }
    }

    private static NewContribution written(Place place, Contribution one) {
        return new NewContribution(
                place.indicator(),
                one.subject(),
                one.citizen().orElse(null),
                one.employeeId().orElse(null),
                one.teamId().orElse(null),
                one.departmentId().orElse(null),
                one.amount(),
                one.caseId().orElse(null),
                day(one.from()),
                day(one.to()));
    }

    private static int day(Optional<LocalDate> day) {
        return day.map(date -> Math.toIntExact(date.toEpochDay())).orElse(Publication.NO_DAY);
    }
}
