package dk.maanedsbog.indicator;

import dk.maanedsbog.extract.Contract;
import java.nio.file.Path;

/** The indicators as the product ships them. */
final class Shipped {

    static final Path FOLDER = Path.of("batch-config", "indicators");
    static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load(FOLDER, new Contract());

    private Shipped() {}
}
