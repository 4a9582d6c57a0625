package dk.maanedsbog.dashboard;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dk.maanedsbog.access.AuditAction;
import dk.maanedsbog.access.AuditTrail;
import dk.maanedsbog.access.Viewer;
import dk.maanedsbog.access.Visibilities;
import dk.maanedsbog.access.Visibility;
import dk.maanedsbog.book.Edition;
import dk.maanedsbog.shared.Unit;
import dk.maanedsbog.ui.CurrentViewer;
import dk.maanedsbog.workbook.Workbooks;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands out the workbook of an edition, by the rights that hold when it is fetched. */
@Component
class WorkbookDownload {

    private final Workbooks workbooks;
    private final Visibilities visibilities;
    private final CurrentViewer viewer;
    private final AuditTrail audit;

    WorkbookDownload(
            Workbooks workbooks,
            Visibilities visibilities,
            CurrentViewer viewer,
            AuditTrail audit) {
        this.workbooks = workbooks;
        this.visibilities = visibilities;
        this.viewer = viewer;
        this.audit = audit;
    }

    /** Empty while another's pages are shown, which nothing is taken away from. */
    Optional<DownloadHandler> of(Edition edition) {
        return visibilities.of(viewer.get()).preview()
                ? Optional.empty()
                : Optional.of(download -> hand(download, edition));
    }

    /** How many users have fetched each edition's workbook, by what the trail calls it. */
    Map<String, Long> fetched() {
        return audit.downloads();
    }

    /** What the trail calls an edition's workbook. */
    String name(Edition edition) {
        return "%s, udgave %d".formatted(workbooks.fileName(edition), edition.revision());
    }

    /** SHA-256 over the workbook as the reader gets it now; empty where there is none to get. */
    Optional<String> hash(Edition edition) {
        Visibility visibility = visibilities.of(viewer.get());
        if (!visibility.departments() || visibility.preview()) {
            return Optional.empty();
        }
        try (var out =
                new DigestOutputStream(
                        OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            workbooks.write(edition, visibility, out);
            return Optional.of(HexFormat.of().formatHex(out.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void hand(DownloadEvent download, Edition edition) throws IOException {
        Viewer reader = viewer.get();
        Visibility visibility = visibilities.of(reader);
        Optional<Unit> own = visibilities.ownDepartment(reader).map(Unit::department);
        if (!visibility.departments() || visibility.preview()) {
            audit.add(reader.userName(), AuditAction.REFUSED, name(edition), own, 0);
            download.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        download.setFileName(workbooks.fileName(edition));
        download.setContentType(EditionsPanel.XLSX);
        long figures = workbooks.write(edition, visibility, download.getOutputStream());
        audit.add(reader.userName(), AuditAction.DOWNLOADED, name(edition), own, figures);
    }
}
