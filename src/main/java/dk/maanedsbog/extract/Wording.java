package dk.maanedsbog.extract;

import java.util.List;
import java.util.stream.Collectors;

/** Danish ways of putting lists into words. */
final class Wording {

    private Wording() {}

    /** {@code »a«, »b« eller »c«}. */
    static String oneOf(List<String> choices) {
        List<String> quoted = choices.stream().map(choice -> "»" + choice + "«").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", "))
                + " eller "
                + quoted.getLast();
    }
}
