package dk.maanedsbog.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import dk.maanedsbog.shared.Level;
import dk.maanedsbog.ui.UnitPicker;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Orders the units for the picker: the own department and its teams, the others, the whole. */
final class UnitGroups {

    private UnitGroups() {}

    static List<UnitPicker.Group> of(Selection selection) {
        Predicate<EditionUnit> own = unit -> selection.ownDepartment().equals(unit.departmentId());
        Predicate<EditionUnit> department = unit -> unit.unit().level() == Level.DEPARTMENT;
        Predicate<EditionUnit> whole = unit -> unit.unit().level() == Level.MUNICIPALITY;
        boolean known = selection.ownDepartment().isPresent();
        return List.of(
                group("units.own", selection, own.and(whole.negate())),
                group(
                        known ? "units.others" : "units.departments",
                        selection,
                        department.and(own.negate())),
                group(selection, whole));
    }

    /** The teams that may be opened, under their departments. */
    static List<UnitPicker.Group> teams(Selection selection) {
        return selection.units().stream()
                .filter(unit -> unit.unit().level() == Level.DEPARTMENT)
                .sorted(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()))
                .map(
                        department ->
                                new UnitPicker.Group(
                                        department.name(), teamsOf(selection, department)))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }

    private static List<UnitPicker.Named> teamsOf(Selection selection, EditionUnit department) {
        return selection.units().stream()
                .filter(unit -> unit.unit().level() == Level.TEAM)
                .filter(unit -> unit.departmentId().equals(department.departmentId()))
                .sorted(Comparator.comparing(EditionUnit::name, DanishFormat.nameOrder()))
                .map(unit -> new UnitPicker.Named(unit.unit(), unit.name()))
                .toList();
    }

    /** What needs no heading, as it is one unit that says what it is. */
    private static UnitPicker.Group group(Selection selection, Predicate<EditionUnit> member) {
        return new UnitPicker.Group("", named(selection, member));
    }

    private static UnitPicker.Group group(
            String key, Selection selection, Predicate<EditionUnit> member) {
        return new UnitPicker.Group(translate(key), named(selection, member));
    }

    private static List<UnitPicker.Named> named(
            Selection selection, Predicate<EditionUnit> member) {
        // of persons only the one that is shown: the others are opened from their team
        Predicate<EditionUnit> listed =
                unit ->
                        unit.unit().level() != Level.EMPLOYEE
                                || unit.unit().equals(selection.unit().unit());
        return selection.units().stream()
                .filter(member.and(listed))
                .sorted(
                        Comparator.comparing((EditionUnit unit) -> unit.unit().level())
                                .thenComparing(EditionUnit::name, DanishFormat.nameOrder()))
                .map(unit -> new UnitPicker.Named(unit.unit(), Selections.name(unit)))
                .toList();
    }
}
