package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The people of one role in a team, with the indicators of that role. */
final class TeamPanel extends Section {

    private static final long serialVersionUID = 1;

    TeamPanel(TeamSheet sheet, TeamSheet.Group group) {
        addClassName("panel");
        String title =
                group.role().isEmpty()
                        ? getTranslation("role.plural.none")
                        : getTranslation("role.plural." + group.role());
        add(
                new H2(title),
                new TeamTable(
                        sheet, group, getTranslation("team.table", title, sheet.team().name())));
    }
}
