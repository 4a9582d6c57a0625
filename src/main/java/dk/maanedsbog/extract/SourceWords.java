package dk.maanedsbog.extract;

/**
 * What people call the parts of a kind of source.
 *
 * @param headerPlace where the columns' names stand, for a message's place
 * @param lacks what a column is told to do when it is not there
 * @param noRows the sentence on a table without rows, unfinished
 * @param note the delivery note's name
 */
record SourceWords(String headerPlace, String lacks, String noRows, String note) {

    static SourceWords of(SourceDescription.Kind kind) {
        return switch (kind) {
            case CSV ->
                    new SourceWords(
                            "linje 1",
                            "mangler i overskriften. Filen har",
                            "Filen har en overskrift, men ingen rækker",
                            "udtraek.csv");
            case XLSX ->
                    new SourceWords(
                            "overskriften",
                            "mangler i arkets øverste række. Arket har",
                            "Arket har en overskrift, men ingen rækker",
                            "udtraek (et ark)");
            case JDBC ->
                    new SourceWords(
                            "",
                            "mangler. Tilføj den til viewet, eller skriv dens navn i kildebeskrivelsen. Viewet har",
                            "Viewet har ingen rækker",
                            "udtraek (et view)");
        };
    }
}
