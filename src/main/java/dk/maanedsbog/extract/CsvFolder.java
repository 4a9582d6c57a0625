package dk.maanedsbog.extract;

import java.nio.file.Path;

/** A folder with one CSV file a table. */
record CsvFolder(Path folder) implements ExtractSource {}
