package dk.maanedsbog.command;

import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.extract.ContractColumn;
import dk.maanedsbog.extract.ContractTable;
import dk.maanedsbog.indicator.Calculation;
import dk.maanedsbog.indicator.IndicatorCatalogue;
import dk.maanedsbog.shared.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The floor that a pull is measured against: bare DuckDB reads the same files and runs the same
 * indicator SQL, with no checks, no store and no job around it.
 */
@Command(name = "bench-floor", hidden = true, description = "Bruges af bench.")
final class BenchFloorCommand implements Callable<Integer> {

    @Mixin private HelpOption help;

    @Option(names = "--source", required = true)
    private Path source;

    @Option(names = "--config", required = true)
    private Path config;

    @Option(names = "--month", required = true)
    private String month;

    @Option(names = "--work", required = true)
    private Path work;

    @Override
    public Integer call() throws SQLException, IOException {
        IndicatorCatalogue catalogue =
                IndicatorCatalogue.load(config.resolve("indicators"), new Contract());
        Period period = Period.Month.parse(month);
        Files.deleteIfExists(work);
        long start = System.nanoTime();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:" + work)) {
            for (ContractTable table : Contract.tables()) {
                read(duck, table);
            }
            long loaded = System.nanoTime();
            Calculation.run(duck, catalogue, period);
            long end = System.nanoTime();
            System.out.printf("read=%d%n", (loaded - start) / 1_000_000);
            System.out.printf("total=%d%n", (end - start) / 1_000_000);
        }
        Files.deleteIfExists(work);
        return 0;
    }

    private void read(Connection duck, ContractTable table) throws SQLException, IOException {
        Path file = source.resolve(table.name() + ".csv");
        try (var statement = duck.createStatement()) {
            statement.execute(
                    "CREATE TABLE %s AS SELECT * FROM read_csv('%s', header=true, delim=';', auto_detect=false, nullstr='', decimal_separator=',', columns={%s})"
                            .formatted(table.name(), file, columns(file, table)));
        }
    }

    private static String columns(Path file, ContractTable table) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return Arrays.stream(reader.readLine().split(";"))
                    .map(name -> "'%s': '%s'".formatted(name, type(table, name)))
                    .collect(Collectors.joining(", "));
        }
    }

    private static String type(ContractTable table, String name) {
        return table.column(name).map(ContractColumn::duckType).orElse("VARCHAR");
    }
}
