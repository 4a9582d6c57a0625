package dk.maanedsbog.dashboard;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.maanedsbog.goal.GoalCsv;
import dk.maanedsbog.goal.GoalImport;
import dk.maanedsbog.goal.GoalProblem;
import dk.maanedsbog.goal.GoalRefused;
import dk.maanedsbog.goal.GoalRow;
import dk.maanedsbog.ui.DataTable;
import dk.maanedsbog.ui.DataTable.Column;
import dk.maanedsbog.ui.FollowingScripts;
import dk.maanedsbog.workbook.GoalWorkbook;
import java.util.List;
import java.util.Locale;

/** Takes a file of goals: all of it, shown first, or none with every line that must be mended. */
@JsModule(FollowingScripts.COMPONENTS)
final class GoalUpload extends Div {

    private static final long serialVersionUID = 1;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int SHOWN = 100;

    private final transient GoalsPage page;
    private final transient GoalSaving saving;
    private final Div result = new Div();

    GoalUpload(GoalsPage page, GoalSaving saving) {
        this.page = page;
        this.saving = saving;
        var upload =
                new Upload(
                        UploadHandler.inMemory(
                                (about, bytes) -> received(about.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> tell(getTranslation("goals.upload.rejected")));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Paragraph line = new Paragraph(getTranslation("goals.upload.line"));
        line.addClassName("quiet");
        add(line, upload, result);
        addClassName("goal-form");
    }

    private UploadI18N words() {
        var dropped = new UploadI18N.DropFiles();
        dropped.setOne(getTranslation("goals.upload.drop"));
        var chosen = new UploadI18N.AddFiles();
        chosen.setOne(getTranslation("goals.upload.choose"));
        return new UploadI18N().setDropFiles(dropped).setAddFiles(chosen);
    }

    /** Shows what a file would change; nothing is set yet. */
    void received(String fileName, byte[] bytes) {
        result.removeAll();
        try {
            if (bytes.length > LARGEST) {
                throw new GoalRefused(getTranslation("goals.upload.rejected"));
            }
            boolean workbook = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
            List<GoalRow> rows = workbook ? GoalWorkbook.read(bytes) : GoalCsv.read(bytes);
            show(saving.read(rows));
        } catch (GoalRefused refused) {
            tell(refused.getMessage());
        }
    }

    private void show(GoalImport read) {
        if (read.problems().isEmpty()) {
            result.add(new GoalChanges(page, saving, read.changes()));
            return;
        }
        tell(getTranslation("goals.upload.problems", read.problems().size()));
        DataTable table =
                new DataTable(
                                getTranslation("goals.upload.table"),
                                List.of(
                                        Column.text(getTranslation("goals.upload.row")),
                                        Column.text(getTranslation("goals.upload.column")),
                                        Column.text(getTranslation("goals.upload.mend"))))
                        .stacking();
        read.problems().stream()
                .limit(SHOWN)
                .forEach(
                        (GoalProblem problem) ->
                                table.row(
                                        List.of(
                                                Integer.toString(problem.line()),
                                                problem.column(),
                                                problem.message())));
        result.add(table);
    }

    private void tell(String text) {
        Paragraph told = new Paragraph(text);
        told.addClassName("problem");
        told.getElement().setAttribute("role", "alert");
        result.add(told);
    }
}
