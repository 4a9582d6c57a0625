package dk.maanedsbog.book;

/** Made-up and real editions never share a store; the message says in Danish what to do. */
public final class StoreMixed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreMixed(boolean demo) {
        super(
                demo
                        ? "Lageret har rigtige tal og tager ikke imod opdigtede. Vælg en anden datamappe"
                                + " med --data."
                        : "Lageret har opdigtede tal fra en demo og tager ikke imod rigtige. Vælg en"
                                + " anden datamappe med --data.");
    }
}
