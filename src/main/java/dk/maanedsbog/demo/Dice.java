package dk.maanedsbog.demo;

import java.util.SplittableRandom;

/** The chance of one subject: the same seed, subject and number always roll the same. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed, String subject, long number) {
        return new Dice(mixed(mixed(seed) ^ mixed(subject.hashCode()) ^ mixed(~number)));
    }

    /** Spreads neighbouring seeds, which would else give sequences that are shifted copies. */
    private static long mixed(long value) {
        long z = value + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number from the first to and including the last. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    double fraction(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The index of one of the weights, drawn in proportion to them. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int rest = random.nextInt(total);
        int index = 0;
        while (rest >= weights[index]) {
            rest -= weights[index];
            index++;
        }
        return index;
    }

    /** A right-skewed (log-normal) number of days; StrictMath gives every processor the same. */
    int skewed(double median, double spread, int least, int most) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double normal = radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
        double days = median * StrictMath.exp(spread * normal);
        return Math.clamp(StrictMath.round(days), least, most);
    }
}
