package dk.maanedsbog.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the whole test suite of a source tree; the launcher has made sure of a browser. */
@Command(
        name = "test",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        description = "Kører alle prøver (mvn verify) i kildemappen.")
final class TestCommand implements Callable<Integer> {

    @Mixin private HelpOption help;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(Path.of("pom.xml"))) {
            throw new CommandProblem(
                    "Her er ingen pom.xml. Kør kommandoen i mappen med månedsbogens kildekode.");
        }
        return new ProcessBuilder("mvn", "--batch-mode", "verify").inheritIO().start().waitFor();
    }
}
