package dk.maanedsbog.workbook;

import dk.maanedsbog.shared.DanishFormat;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Makes sheet names that Excel takes: short enough, without its signs, and each one once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    String take(String wished) {
        String safe = WorkbookUtil.createSafeSheetName(wished.isBlank() ? "Ark" : wished).strip();
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(DanishFormat.LOCALE)); number++) {
            String tail = " (" + number + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST - tail.length())) + tail;
        }
        return name;
    }
}
