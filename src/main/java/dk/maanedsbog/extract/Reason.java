package dk.maanedsbog.extract;

/** Why a record is turned away, in words for the people who set the export up. */
enum Reason {
    /** Zero is kept for rows without fault. */
    NONE(""),
    COLUMN_COUNT(
            "Linjen har et andet antal felter end overskriften. Se efter et skilletegn eller et"
                    + " anførselstegn for meget eller for lidt."),
    TEXT_AFTER_QUOTE(
            "Der står tekst efter et afsluttende anførselstegn. Et anførselstegn inde i et felt"
                    + " skrives dobbelt (\"\")."),
    FIELD_TOO_LONG("Et felt er længere end 64 KB, og det kan ikke være rigtigt."),
    BROKEN_CHARACTERS(
            "Linjen har ugyldige tegn. Gem filen som UTF-8 (eller hele filen som windows-1252)."),
    NUL("Feltet indeholder et NUL-tegn. Slet tegnet i fagsystemet, eller dan filen igen."),
    MISSING("Værdien mangler. Feltet skal være udfyldt."),
    ID_TOO_LONG("Id'et er længere end 64 tegn."),
    SCIENTIFIC(
            "Id'et er lavet om til et tal af Excel (fx 1,23E+08). Dan filen igen uden om Excel,"
                    + " eller gør kolonnen til tekst."),
    TEXT_TOO_LONG("Teksten er længere end 1.000 tegn."),
    UNKNOWN_CODE("Koden er ukendt."),
    DATE(
            "Datoen findes ikke eller er skrevet forkert. Skriv den fx som 2026-10-31; et"
                    + " tidspunkt skal have en tidszone."),
    DATE_RANGE("Årstallet kan ikke være rigtigt. Det skal ligge mellem 1900 og 2100."),
    OTHER_FORM_ISO("Datoen er skrevet år-måned-dag, men resten af kolonnen er skrevet anderledes."),
    OTHER_FORM_DASH(
            "Datoen er skrevet dag-måned-år, men resten af kolonnen er skrevet anderledes."),
    OTHER_FORM_DOT("Datoen er skrevet dag.måned.år, men resten af kolonnen er skrevet anderledes."),
    WEEK("Ugen findes ikke eller er skrevet forkert. Skriv den som 2026-W44."),
    MONTH("Måneden findes ikke eller er skrevet forkert. Skriv den som 2026-10."),
    NUMBER("Tallet er skrevet forkert. Skriv fx 37,5 eller 37.5."),
    UNKNOWN_REFERENCE("Id'et findes ikke"),
    DUPLICATE_KEY("Nøglen er brugt af en tidligere række i filen. Den første beholdes."),
    WRONG_ORDER("Slutningen ligger før begyndelsen"),
    NOT_HAPPENED("Det er først sket efter udtrækkets sidste dag"),
    OVERLAP(
            "Medarbejderen er allerede i et team i (en del af) perioden. Både første og sidste dag"
                    + " tæller med."),
    CELL_ERROR(
            "Cellen har en fejl i Excel (fx #N/A eller #REF!). Ret formlen, eller slet cellens"
                    + " indhold.");

    private static final int ROOM = 64;

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The reason and the column it concerns (from 0, -1 for the whole record) as one number. */
    int at(int column) {
        return (column + 1) * ROOM + ordinal();
    }

    static Reason of(int fault) {
        return values()[fault % ROOM];
    }

    static int columnOf(int fault) {
        return fault / ROOM - 1;
    }
}
