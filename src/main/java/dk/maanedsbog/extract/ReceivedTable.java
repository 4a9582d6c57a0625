package dk.maanedsbog.extract;

import java.util.Map;
import java.util.Optional;

/**
 * One of the contract's tables as it lies at the source, before it is loaded.
 *
 * @param file the CSV file; empty when an optional table is missing
 * @param header the source's columns; empty when the table is missing
 */
record ReceivedTable(
        ContractTable table,
        String fileName,
        Optional<CsvFile> file,
        Optional<Header> header,
        Map<String, ColumnReading> readings) {}
