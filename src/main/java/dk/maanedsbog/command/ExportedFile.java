package dk.maanedsbog.command;

import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.book.Figures;
import dk.maanedsbog.book.FiguresCsv;
import dk.maanedsbog.workbook.Workbooks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.context.ApplicationContext;

/** Writes an export beside its place first, so that the file is whole or not there. */
final class ExportedFile {

    private final Figures figures;
    private final Workbooks workbooks;
    private final Visibilities visibilities;
    private final ExportFormat format;

    ExportedFile(ApplicationContext context, ExportFormat format) {
        this.figures = context.getBean(Figures.class);
        this.workbooks = context.getBean(Workbooks.class);
        this.visibilities = context.getBean(Visibilities.class);
        this.format = format;
    }

    /** Writes the file and tells how many figures the viewer got. */
    long write(Edition edition, Viewer viewer, Path out) throws IOException {
        Visibility visibility = visibilities.of(viewer);
        Path folder = out.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, ".maanedsbog", ".tmp");
            try {
                long figures = write(edition, visibility, unfinished);
                Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
                return figures;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileSystemException e) {
            throw new CommandProblem(
                    "Filen %s kan ikke skrives. Vælg en anden med --out, eller ret adgangen."
                            .formatted(out));
        }
    }

    private long write(Edition edition, Visibility visibility, Path file) throws IOException {
        return switch (format) {
            case CSV -> new FiguresCsv(figures).write(visibility, edition, file);
            case XLSX -> {
                try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                    yield workbooks.write(edition, visibility, stream);
                }
            }
        };
    }
}
