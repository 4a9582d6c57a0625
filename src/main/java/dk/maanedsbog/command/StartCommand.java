package dk.maanedsbog.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the dashboard; an empty data folder becomes the demo municipality first. */
@Command(
        name = "start",
        synopsisHeading = "Brug: ",
        optionListHeading = "%nTilvalg:%n",
        sortOptions = false,
        description = {
            "Starter månedsbogen i browseren.",
            "En tom datamappe bliver til en demokommune; det slås fra med --no-demo."
        })
final class StartCommand implements Callable<Integer> {

    @Mixin private HelpOption help;
    @Mixin private Installation installation;
    @Spec private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Porten, der svares på (standard: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADRESSE",
            defaultValue = "127.0.0.1",
            description = {
                "Den netadresse, der svares på (standard: ${DEFAULT-VALUE}, kun denne maskine).",
                "0.0.0.0 svarer på alle; sæt en proxy med TLS foran."
            })
    private String address;

    @Option(names = "--no-demo", description = "Lad en tom datamappe være tom.")
    private boolean noDemo;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        var terminal = spec.commandLine().getOut();
        boolean makeDemo = !noDemo && (installation.empty() || installation.unfinishedDemo());
        if (makeDemo) {
            installation.markAsDemo();
        }
        ConfigurableApplicationContext context =
                installation.start(
                        WebApplicationType.SERVLET,
                        Map.of("server.port", port, "server.address", address));
        if (makeDemo) {
            Path extract = installation.data().resolve("demo-extract");
            new DemoMunicipality(context, terminal).pullAll(extract);
            new DemoMeeting(context).hold();
            installation.demoFinished();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        terminal.println();
        terminal.printf(
                "Månedsbogen er klar på http://localhost:%s (efter %d s). Stop den med Ctrl+C.%n",
                context.getEnvironment().getProperty("local.server.port"), took.toSeconds());
        if (installation.demo()) {
            DemoSignIns.print(context, terminal);
        }
        return MaanedsbogCommand.STILL_RUNNING;
    }
}
