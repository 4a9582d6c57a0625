package dk.maanedsbog.command;

import dk.maanedsbog.configuration.Monitoring;
import dk.maanedsbog.configuration.SettingsFile;
import dk.maanedsbog.upkeep.Restore;
import dk.maanedsbog.upkeep.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** Where an installation's data and configuration lie, and how its application is started. */
final class Installation {

    /** Its presence in the data folder says that all data there are made up. */
    private static final String DEMO_MARK = "demo";

    /** Its presence says that the demo was cut off before all its periods were pulled. */
    private static final String DEMO_UNFINISHED = "demo-unfinished";

    private final Class<?> application;

    @Option(
            names = "--data",
            paramLabel = "MAPPE",
            defaultValue = "./data",
            description = "Mappen med månedsbogens lager (standard: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--config",
            paramLabel = "MAPPE",
            defaultValue = "./batch-config",
            description = {
                "Mappen med indstillinger og indikatorer",
                "(standard: ${DEFAULT-VALUE})."
            })
    private Path config;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:MAANEDSBOG_DATABASE_URL}",
            description = {
                "JDBC-adresse på en PostgreSQL-database i stedet for lageret i datamappen.",
                "Bruger og adgangskode tages fra MAANEDSBOG_DATABASE_USER og -_PASSWORD."
            })
    private String databaseUrl;

    @Option(names = "--debug", hidden = true, description = "Skriv fejlens spor i loggen.")
    private boolean debug;

    Installation(Class<?> application) {
        this.application = application;
    }

    Path data() {
        return data.toAbsolutePath().normalize();
    }

    Path config() {
        return config.toAbsolutePath().normalize();
    }

    boolean demo() {
        return Files.exists(data().resolve(DEMO_MARK));
    }

    void markAsDemo() throws IOException {
        Files.createDirectories(data());
        Files.writeString(
                data().resolve(DEMO_MARK),
                "Alle data i denne mappe er opdigtede. Slet mappen, før rigtige data hentes.\n");
        Files.writeString(data().resolve(DEMO_UNFINISHED), "");
    }

    boolean unfinishedDemo() {
        return Files.exists(data().resolve(DEMO_UNFINISHED));
    }

    void demoFinished() throws IOException {
        Files.deleteIfExists(data().resolve(DEMO_UNFINISHED));
    }

    /** Whether nothing has ever been stored here. */
    boolean empty() {
        return !Files.exists(data().resolve("maanedsbog.mv.db")) && databaseUrl == null;
    }

    /** The store as a command reaches it that does not start the application. */
    StoreAddress store() {
        keepPortOnThisMachine();
        return databaseUrl == null
                ? StoreAddress.inFolder(data())
                : new StoreAddress(
                        databaseUrl,
                        env("MAANEDSBOG_DATABASE_USER"),
                        env("MAANEDSBOG_DATABASE_PASSWORD"));
    }

    /**
     * For commands without the application, whose settings would keep the libraries' logs short.
     */
    void quiet() {
        LoggingSystem.get(Installation.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> properties) {
        prepareFolder();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("maanedsbog.data", data().toString());
        all.put("maanedsbog.config", config().toString());
        all.put("maanedsbog.demo", demo());
        if (databaseUrl != null) {
            all.put("spring.datasource.url", databaseUrl);
            all.put("spring.datasource.username", env("MAANEDSBOG_DATABASE_USER"));
            all.put("spring.datasource.password", env("MAANEDSBOG_DATABASE_PASSWORD"));
        }
        Monitoring monitoring = SettingsFile.monitoring(config());
        if (type == WebApplicationType.SERVLET && monitoring.port().isPresent()) {
            all.put("management.server.port", monitoring.port().get());
            all.put("management.server.address", monitoring.address());
        }
        if (monitoring.log() != Monitoring.LogForm.TEKST) {
            all.put("logging.structured.format.console", monitoring.log().word());
        }
        if (debug) {
            all.put("logging.level.dk.maanedsbog", "debug");
            all.put("logging.level.org.springframework.boot.SpringApplication", "error");
            all.put("logging.level.org.springframework.batch.core", "error");
        }
        all.putAll(properties);
        return new SpringApplicationBuilder(application)
                .web(type)
                .profiles(type == WebApplicationType.NONE ? "headless" : "dashboard")
                .logStartupInfo(false)
                .run(
                        all.entrySet().stream()
                                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.toList())
                                .toArray(String[]::new));
    }

    private void prepareFolder() {
        keepPortOnThisMachine();
        if (Restore.unfinishedIn(data())) {
            throw new CommandProblem(
                    "En genindlæsning i %s blev afbrudt. Kør restore igen.".formatted(data()));
        }
        try {
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new CommandProblem(
                    "Datamappen %s kan ikke oprettes. Vælg en anden med --data, eller ret adgangen."
                            .formatted(data()));
        }
    }

    /** The port of an H2 store, by which a second process reaches it. */
    private static void keepPortOnThisMachine() {
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    private static String env(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
