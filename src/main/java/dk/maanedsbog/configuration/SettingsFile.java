package dk.maanedsbog.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads maanedsbog.yml and refuses, with line numbers, what it does not know. */
public final class SettingsFile {

    /** The file's name in the configuration folder. */
    public static final String NAME = "maanedsbog.yml";

    private static final List<String> KEYS =
            List.of(
                    "kommune",
                    "adresse",
                    "bidrag-gemmes-maaneder",
                    "afviste-raekker.andel",
                    "afviste-raekker.mindst",
                    "fald-i-raekker.andel",
                    "smaa-tal.skjul-under",
                    "smaa-tal.forskel-op-til",
                    "smaa-tal.perioder-under",
                    "overblik.indikatorer",
                    "overblik.felter",
                    "ventetid.lang-dage",
                    "session.minutter",
                    "session.sikker-cookie",
                    "web.vaerter",
                    "web.betroede-proxyer",
                    "login.forsoeg",
                    "login.spaerring-minutter",
                    "login.oidc.navn",
                    "login.oidc.issuer",
                    "login.oidc.client-id",
                    "login.oidc.claim",
                    "login.oidc.claim-er",
                    "revisionsspor.visninger-maaneder",
                    "revisionsspor.rettigheder-aar",
                    "overvaagning.port",
                    "overvaagning.adresse",
                    "overvaagning.data-hoejst-dage",
                    "overvaagning.log",
                    "tidsplan",
                    "kvalitet.raekker.fald",
                    "kvalitet.raekker.vaekst",
                    "kvalitet.raekker.mindst",
                    "kvalitet.teams.afvis-andel",
                    "kvalitet.fratraadte.andel",
                    "kvalitet.fratraadte.afvis-andel",
                    "kvalitet.fratraadte.mindst",
                    "kvalitet.ventetid.dage",
                    "kvalitet.ventetid.andel",
                    "kvalitet.ventetid.mindst",
                    "kvalitet.historik.perioder",
                    "kvalitet.historik.faktor",
                    "kvalitet.historik.forskel",
                    "kvalitet.historik.mindst",
                    "godkendelse.rolle",
                    "levering.slaaet-til",
                    "levering.server",
                    "levering.port",
                    "levering.kryptering",
                    "levering.bruger",
                    "levering.afsender",
                    "levering.modtagere",
                    "levering.vedhaeft",
                    "levering.persontal-i-vedhaeftning",
                    "levering.ugeboeger",
                    "levering.varsler",
                    "levering.afvisninger.server",
                    "levering.afvisninger.port",
                    "levering.afvisninger.kryptering",
                    "levering.afvisninger.bruger",
                    "levering.afvisninger.mappe");

    private final Path file;
    private final Map<String, Node> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private final UnaryOperator<String> secrets;

    /** Every key that the file may have. */
    static List<String> keys() {
        return Stream.concat(
                        KEYS.stream().filter(key -> !key.equals("tidsplan")),
                        ScheduleFile.keys().stream())
                .toList();
    }

    private SettingsFile(Path file, UnaryOperator<String> secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /**
     * Reads the settings of an installation.
     *
     * @throws ConfigurationInvalid when the file is missing or anything in it is not right
     */
    public static Settings read(Path configFolder, Path dataFolder, boolean demo) {
        return read(configFolder, dataFolder, demo, System::getenv);
    }

    /**
     * Reads the settings of an installation.
     *
     * @param secrets tells what an environment variable holds; null where it is not set
     */
    static Settings read(
            Path configFolder, Path dataFolder, boolean demo, UnaryOperator<String> secrets) {
        return new SettingsFile(configFolder.resolve(NAME), secrets)
                .settings(configFolder, dataFolder, demo);
    }

    /**
     * Reads how the installation is watched, which is wanted before the application starts.
     *
     * @throws ConfigurationInvalid when the file is missing or that part of it is not right
     */
    public static Monitoring monitoring(Path configFolder) {
        var file = new SettingsFile(configFolder.resolve(NAME), System::getenv);
        file.parse();
        Monitoring monitoring = file.monitoring();
        if (!file.problems.isEmpty()) {
            throw new ConfigurationInvalid(file.problems);
        }
        return monitoring;
    }

    private Monitoring monitoring() {
        return new Monitoring(
                found.containsKey("overvaagning.port")
                        ? Optional.of(wholeNumber("overvaagning.port", 1, 1, 65_535))
                        : Optional.empty(),
                text("overvaagning.adresse", "127.0.0.1"),
                Duration.ofDays(wholeNumber("overvaagning.data-hoejst-dage", 45, 1, 400)),
                scalar("overvaagning.log", Monitoring.LogForm::of, "tekst, ecs eller logstash")
                        .orElse(Monitoring.LogForm.TEKST));
    }

    private Settings settings(Path configFolder, Path dataFolder, boolean demo) {
        parse();
        var settings =
                new Settings(
                        demo ? "Demo Kommune" : text("kommune", "Kommunen"),
                        demo,
                        (int) number("bidrag-gemmes-maaneder", 13, 1, 120),
                        number("afviste-raekker.andel", 0.02, 0, 1),
                        (int) number("afviste-raekker.mindst", 6, 0, 1_000_000),
                        number("fald-i-raekker.andel", 0.30, 0, 1),
                        smallNumbers(),
                        names("overblik.indikatorer"),
                        (int) number("overblik.felter", 6, 1, 30),
                        wholeNumber("ventetid.lang-dage", 45, 1, 365),
                        Duration.ofMinutes((long) number("session.minutter", 30, 1, 600)),
                        dataFolder,
                        configFolder,
                        new AccessReading(this).settings(demo),
                        address(),
                        schedule(configFolder, dataFolder, demo),
                        new QualityReading(this).settings(),
                        new DeliveryReading(this).settings(demo));
        monitoring();
        if (!problems.isEmpty()) {
            throw new ConfigurationInvalid(problems);
        }
        return settings;
    }

    private Optional<String> address() {
        return scalar(
                "adresse",
                value ->
                        Optional.of(value.replaceFirst("/+$", ""))
                                .filter(plain -> plain.matches("https?://[^\\s/?#]+(/[^\\s?#]+)?")),
                "en adresse, fx https://maanedsbog.kommunen.dk");
    }

    /** A demo pulls from its own extract, whatever the file says, and never by itself. */
    private ScheduleSettings schedule(Path configFolder, Path dataFolder, boolean demo) {
        if (demo) {
            return ScheduleSettings.OFF.from(
                    ScheduleSettings.Source.standard(dataFolder.resolve("demo-extract")));
        }
        try {
            return Optional.ofNullable(found.get("tidsplan"))
                    .map(
                            node ->
                                    ScheduleFile.read(
                                            YamlPlace.of(file, node),
                                            configFolder.resolve("sources")))
                    .orElse(ScheduleSettings.OFF);
        } catch (ConfigurationInvalid invalid) {
            problems.add(invalid.getMessage());
            return ScheduleSettings.OFF;
        }
    }

    private Settings.SmallNumbers smallNumbers() {
        return new Settings.SmallNumbers(
                wholeNumber("smaa-tal.skjul-under", 5, 1, 100),
                wholeNumber("smaa-tal.forskel-op-til", 4, 0, 99),
                wholeNumber("smaa-tal.perioder-under", 10, 0, 1_000_000));
    }

    String required(String key) {
        if (!found.containsKey(key)) {
            problem(key, "»%s« mangler.".formatted(key));
        }
        return text(key, "");
    }

    /** One of a few words; the first where nothing is set. */
    String choice(String key, String... words) {
        List<String> known = List.of(words);
        return scalar(
                        key,
                        value -> Optional.of(value).filter(known::contains),
                        String.join(" eller ", known))
                .orElse(known.getFirst());
    }

    private void parse() {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root instanceof MappingNode mapping) {
                collect("", mapping);
            } else if (root != null) {
                problem(root, "filen skal bestå af linjer som »kommune: Navn Kommune«");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(
                    "%s, linje %d: filen er ikke gyldig YAML. Se efter indrykning, kolon og"
                                    .formatted(file, line)
                            + " anførselstegn.");
        } catch (IOException e) {
            problems.add(
                    "%s: filen kan ikke læses. Angiv mappen med indstillinger med --config."
                            .formatted(file));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationInvalid(problems);
        }
    }

    private void collect(String prefix, MappingNode mapping) {
        Set<String> names = new HashSet<>();
        for (NodeTuple entry : mapping.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "…";
            String key = prefix + name;
            boolean section = KEYS.stream().anyMatch(known -> known.startsWith(key + "."));
            if (!names.add(name)) {
                problem(
                        entry.getKeyNode(),
                        "»%s« står her to gange. Saml det, eller slet den ene.".formatted(key));
            } else if (section && entry.getValueNode() instanceof MappingNode inner) {
                collect(key + ".", inner);
            } else if (section) {
                problem(
                        entry.getKeyNode(),
                        "»%s« skal have sine nøgler på linjerne under, rykket ind: %s"
                                .formatted(key, String.join(", ", within(key))));
            } else if (KEYS.contains(key)) {
                found.put(key, entry.getValueNode());
            } else {
                problem(
                        entry.getKeyNode(),
                        "nøglen »%s« kendes ikke. Kendte nøgler: %s"
                                .formatted(key, String.join(", ", KEYS)));
            }
        }
    }

    /** What may stand in a section. */
    private static List<String> within(String section) {
        return KEYS.stream()
                .filter(known -> known.startsWith(section + "."))
                .map(known -> known.substring(section.length() + 1))
                .toList();
    }

    String text(String key, String fallback) {
        return scalar(key, Optional::of, "en tekst").orElse(fallback);
    }

    double number(String key, double fallback, double from, double to) {
        String wanted = "et tal fra %s til %s".formatted(shown(from), shown(to));
        return scalar(key, value -> parsed(value, from, to), wanted).orElse(fallback);
    }

    int wholeNumber(String key, int fallback, int from, int to) {
        String wanted = "et helt tal fra %d til %d".formatted(from, to);
        return scalar(key, value -> parsed(value, from, to).filter(n -> n == Math.rint(n)), wanted)
                .orElse((double) fallback)
                .intValue();
    }

    private static Optional<Double> parsed(String value, double from, double to) {
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            return number >= from && number <= to ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : "" + number;
    }

    <T> Optional<T> scalar(String key, Function<String, Optional<T>> reading, String wanted) {
        Node node = found.get(key);
        if (node == null) {
            return Optional.empty();
        }
        Optional<T> value =
                node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                        ? reading.apply(scalar.getValue().strip())
                        : Optional.empty();
        if (value.isEmpty()) {
            problem(node, "»%s« skal være %s".formatted(key, wanted));
        }
        return value;
    }

    List<String> names(String key) {
        Node node = found.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return sequence.getValue().stream()
                    .map(item -> ((ScalarNode) item).getValue())
                    .toList();
        }
        problem(node, "»%s« skal være en liste, en linje pr. navn med »- « foran".formatted(key));
        return List.of();
    }

    /** Whether anything stands under a key or in its section. */
    boolean has(String key) {
        return found.keySet().stream()
                .anyMatch(each -> each.equals(key) || each.startsWith(key + "."));
    }

    /** What an environment variable holds; empty where it is not set. */
    Optional<String> secret(String variable) {
        return Optional.ofNullable(secrets.apply(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** What is wrong about a key, at its line if it stands in the file. */
    void problem(String key, String message) {
        if (found.containsKey(key)) {
            problem(found.get(key), message);
        } else {
            missing(message);
        }
    }

    /** What is wrong though it has no line. */
    void missing(String message) {
        problems.add("%s: %s".formatted(file, message));
    }

    private void problem(Node node, String message) {
        problems.add(
                "%s, linje %d: %s".formatted(file, node.getStartMark().getLine() + 1, message));
    }
}
