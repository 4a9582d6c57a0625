package dk.maanedsbog.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A class of the tests that runs in a process of its own, so that it can be killed. */
final class OtherProcess {

    private OtherProcess() {}

    static Process start(Class<?> main, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    }

    /** One that has a store open; it has it already when this answers. */
    static Process holding(String url) throws IOException {
        Process process = start(Holding.class, url);
        assertThat(process.inputReader().readLine()).isEqualTo("held");
        return process;
    }

    /** Holds a store's file until it is killed. */
    static final class Holding {

        private Holding() {}

        public static void main(String[] url) throws SQLException, InterruptedException {
            try (var open = DriverManager.getConnection(url[0], "sa", "")) {
                System.out.println("held");
                Thread.currentThread().join();
            }
        }
    }
}
