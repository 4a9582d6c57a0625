package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.EditionUnit;
import dk.maanedsbog.shared.DanishFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The front page: whose figures, from when, how fresh, who they are for, and what is inside. */
final class Forside implements BookSheet {

    static final String NAME = "Forside";

    private static final int ON_ONE_PAGE = 30;

    private final Contents contents;
    private final Map<String, BookSheet> others;

    /**
     * @param others the other sheets by their names, in order
     */
    Forside(Contents contents, Map<String, BookSheet> others) {
        this.contents = contents;
        this.others = others;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public int pagesHigh() {
        return others.size() <= ON_ONE_PAGE ? 1 : 0;
    }

    @Override
    public void write(Page page) {
        page.widths(230, 620);
        Edition edition = contents.edition();
        page.line().text(Look.TITLE, "Månedsbog, " + DanishFormat.period(edition.period())).end();
        page.line().text(Look.SECTION, edition.municipality()).end();
        marks(page, edition);
        page.gap(1);
        facts(page, edition);
        page.gap(1);
        page.section("Indhold");
        page.line().text(Look.HEAD, "Ark").text(Look.HEAD, "Hvad det viser").end();
        others.forEach(
                (name, sheet) ->
                        page.line()
                                .link(Look.LISTED_LINK, name, name)
                                .text(Look.TEXT, sheet.about())
                                .end());
        page.gap(1);
        page.section("Sådan læses tallene");
        guide().forEach(text -> page.line().text(Look.NOTE, text, 2).end());
    }

    private static void marks(Page page, Edition edition) {
        if (edition.demo()) {
            page.line().text(Look.MARK, "DEMO: alle tal, navne og sager er opdigtede.").end();
        }
        if (edition.provisional()) {
            page.line()
                    .text(
                            Look.MARK,
                            "Foreløbige tal: udtrækket slutter før "
                                    + Words.thePeriod(edition.period().kind())
                                    + " gør.")
                    .end();
        }
    }

    private void facts(Page page, Edition edition) {
        page.line()
                .text(Look.QUIET, "Periode")
                .text(Look.LABEL, DanishFormat.period(edition.period()))
                .end();
        page.line().text(Look.QUIET, "Udgave").number(Look.FACT, edition.revision()).end();
        page.line()
                .text(Look.QUIET, "Data til og med")
                .date(Look.LONG_DATE, edition.dataUntil())
                .end();
        page.line().text(Look.QUIET, "Hentet").moment(Look.MOMENT, edition.pulledAt()).end();
        page.line()
                .text(Look.QUIET, "Offentliggjort")
                .moment(Look.MOMENT, edition.publishedAt())
                .end();
        page.line().text(Look.QUIET, "Rækker læst").number(Look.FACT, edition.rowsRead()).end();
        page.line()
                .text(Look.QUIET, "Rækker afvist")
                .number(Look.FACT, edition.rowsRejected())
                .end();
        page.line().text(Look.QUIET, "Viser").text(Look.TEXT, reach()).end();
    }

    private String reach() {
        if (contents.empty()) {
            return "Ingen tal: modtageren har ikke adgang til nogen enhed.";
        }
        if (contents.everything()) {
            return "Kommunen og alle afdelinger, teams og medarbejdere.";
        }
        List<EditionUnit> inside =
                contents.departments().stream()
                        .filter(department -> !contents.teams(department).isEmpty())
                        .toList();
        String whole = "Kommunen og afdelingerne som helhed";
        return inside.isEmpty()
                ? whole + "."
                : whole
                        + ", og teams og medarbejdere i "
                        + inside.stream().map(EditionUnit::name).collect(Collectors.joining(", "))
                        + ".";
    }

    private static List<String> guide() {
        return List.of(
                "En streg (–) betyder, at der ikke er noget tal. Det er ikke det samme som 0.",
                "En ændring i en andel står i procentpoint (pp.), alle andre ændringer i"
                        + " indikatorens egen enhed.",
                "»Bedre« og »dårligere« følger den retning, der står på arket "
                        + Definitioner.NAME
                        + ".",
                "Teamets og afdelingens andele og gennemsnit er regnet af alle deres sager, ikke"
                        + " som gennemsnit af medarbejdernes tal.");
    }
}
