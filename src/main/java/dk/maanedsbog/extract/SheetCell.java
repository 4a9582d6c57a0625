package dk.maanedsbog.extract;

/**
 * One cell as it stands in a sheet's XML.
 *
 * @param type the XML's code: {@code s} a shared text, {@code b} a truth, {@code e} an error …
 * @param style the number of its format
 * @param value what it holds, of a formula the result that was stored; empty when nothing
 */
record SheetCell(String type, int style, String value) {

    static final SheetCell EMPTY = new SheetCell("n", 0, "");

    boolean isError() {
        return type.equals("e");
    }
}
