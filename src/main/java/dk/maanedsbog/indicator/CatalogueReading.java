package dk.maanedsbog.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of all indicator files: each for itself, then against each other. */
final class CatalogueReading {

    private final WorkSchema schema;
    private final List<Path> files;
    private final List<Read> read = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();

    /** What one file gave. */
    record Read(FrontMatter fields, Findings findings, Optional<Indicator> indicator) {}

    CatalogueReading(List<Path> files, WorkSchema schema) {
        this.files = files;
        this.schema = schema;
    }

    /** The indicators in the order of their files. */
    List<Indicator> indicators() {
        try (var trial = new TrialDatabase(schema)) {
            files.forEach(file -> read(file, trial));
        }
        refuseSameId();
        refuseSameLabel();
        new PartOfCheck(read).run();
        List<Problem> problems = new ArrayList<>(unreadable);
        read.forEach(one -> problems.addAll(one.findings().byLine()));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new CatalogueInvalid(problems);
        }
        return read.stream().map(one -> one.indicator().orElseThrow()).toList();
    }

    private void read(Path path, TrialDatabase trial) {
        var findings = new Findings(String.valueOf(path.getFileName()));
        IndicatorFile file = IndicatorFile.read(path, findings);
        if (findings.isEmpty()) {
            new SqlCheck(file, findings).runOn(trial);
            var fields = new FrontMatter(file, findings);
            var indicator =
                    fields.isReadable()
                            ? new Definition(fields, findings, trial.tables()).indicator(file)
                            : Optional.<Indicator>empty();
            read.add(new Read(fields, findings, indicator));
        } else {
            unreadable.addAll(findings.byLine());
        }
    }

    private void refuseSameId() {
        Map<String, Read> first = new HashMap<>();
        for (Read one : read) {
            one.fields()
                    .written("id")
                    .ifPresent(
                            id -> {
                                Read other = first.putIfAbsent(id, one);
                                if (other != null) {
                                    refuse("id", id, one, other);
                                }
                            });
        }
    }

    /** Two indicators may share a label only when no employee can meet both. */
    private void refuseSameLabel() {
        for (int i = 0; i < read.size(); i++) {
            for (Read other : read.subList(0, i)) {
                Read one = read.get(i);
                Optional<String> label = one.fields().written("label");
                if (label.isPresent()
                        && label.equals(other.fields().written("label"))
                        && !forDifferentRoles(one, other)) {
                    refuse("label", label.get(), one, other);
                }
            }
        }
    }

    private static boolean forDifferentRoles(Read one, Read other) {
        Set<String> roles = one.fields().writtenList("roles");
        Set<String> others = other.fields().writtenList("roles");
        return !roles.isEmpty() && !others.isEmpty() && Collections.disjoint(roles, others);
    }

    private static void refuse(String field, String value, Read one, Read other) {
        one.findings()
                .at(
                        one.fields().lineOf(field),
                        "»%s: %s« bruges også i %s, linje %d. Giv den ene et andet navn.",
                        field,
                        value,
                        other.findings().file(),
                        other.fields().lineOf(field));
    }
}
