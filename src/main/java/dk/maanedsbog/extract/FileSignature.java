package dk.maanedsbog.extract;

import java.util.Optional;

/** Recognises files that are no CSV text at all by their first bytes. */
final class FileSignature {

    private static final int FEW = 4;

    private FileSignature() {}

    /** A Danish sentence on what the file is instead; empty when it may be text. */
    static Optional<String> strangeness(byte[] start, int length) {
        if (length >= FEW && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
            return Optional.of(
                    "Filen er en Excel-fil (eller zip), der er omdøbt til .csv. Åbn den i Excel, og"
                            + " vælg »Gem som … CSV UTF-8 (semikolonsepareret)«.");
        }
        if (length >= FEW && start[0] == (byte) 0xd0 && start[1] == (byte) 0xcf) {
            return Optional.of(
                    "Filen er en gammel Excel-fil (.xls). Åbn den i Excel, og gem den som CSV"
                            + " UTF-8.");
        }
        if (Bom.isUtf16(start, length)) {
            return Optional.of("Filen er gemt som UTF-16. Gem den som UTF-8 i stedet.");
        }
        return looksBinary(start, length)
                ? Optional.of("Filen ligner ikke en tekstfil. Dan udtrækket igen som CSV.")
                : Optional.empty();
    }

    /** Control characters in the header say that what follows is no text. */
    private static boolean looksBinary(byte[] start, int length) {
        for (int i = 0; i < length && start[i] != '\n'; i++) {
            if (start[i] >= 0 && start[i] < ' ' && start[i] != '\t' && start[i] != '\r') {
                return true;
            }
        }
        return false;
    }
}
