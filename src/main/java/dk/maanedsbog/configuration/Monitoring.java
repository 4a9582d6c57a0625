package dk.maanedsbog.configuration;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How an installation is watched.
 *
 * @param port where health and figures are told; empty for nowhere
 * @param address the network address of that port; this machine alone unless something else is set
 * @param oldestData the age above which the data are told to be old
 */
public record Monitoring(Optional<Integer> port, String address, Duration oldestData, LogForm log) {

    /** How the lines of the log are written. */
    public enum LogForm {
        TEKST,
        ECS,
        LOGSTASH;

        static Optional<LogForm> of(String word) {
            return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
