package dk.maanedsbog.workbook;

import dk.maanedsbog.book.Definition;

/** What each indicator means in this edition, and who answers for it. */
final class Definitioner implements BookSheet {

    static final String NAME = "Definitioner";

    private final Contents contents;

    Definitioner(Contents contents) {
        this.contents = contents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Hvad hver indikator betyder, hvordan den regnes, og hvem der ejer den";
    }

    @Override
    public void write(Page page) {
        page.widths(Widths.labels(contents.definitions()), 330, 300, 80, 110, 150, 130, 60);
        page.heading(NAME, Texts.freshness(contents.edition()));
        int header = page.nextRow();
        page.line()
                .text(Look.HEAD, "Indikator")
                .text(Look.HEAD, "Betydning")
                .text(Look.HEAD, "Sådan regnes den")
                .text(Look.HEAD, "Enhed")
                .text(Look.HEAD, "Retning")
                .text(Look.HEAD, "Kilder")
                .text(Look.HEAD, "Ejer")
                .text(Look.HEAD_RIGHT, "Version")
                .end();
        page.freeze(1);
        page.repeat(header, header);
        contents.definitions().forEach(definition -> row(page, definition));
    }

    private static void row(Page page, Definition definition) {
        page.line()
                .text(Look.PROSE, definition.label())
                .text(Look.PROSE, definition.description())
                .text(Look.PROSE, definition.formula())
                .text(Look.PROSE, Texts.unit(definition))
                .text(Look.PROSE, Words.direction(definition.direction()))
                .text(Look.PROSE, String.join(", ", definition.sources()))
                .text(Look.PROSE, definition.owner())
                .number(Look.COUNT, definition.version())
                .end();
    }
}
