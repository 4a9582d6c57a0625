package dk.maanedsbog.pull;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes everything that pulls leave out of a test's store, referring tables first. */
final class EmptyStore {

    private static final List<String> TABLES =
            List.of(
                    "pull_run_rejected",
                    "pull_run_reason",
                    "pull_run_warning",
                    "pull_run_table",
                    "pull_run_step",
                    "pull_run",
                    "assessment_finding",
                    "assessment",
                    "edition_decision",
                    "held_staff",
                    "contribution_pack",
                    "contribution_erasure",
                    "figure",
                    "edition_indicator",
                    "edition_unit",
                    "edition_source_table",
                    "edition",
                    "membership",
                    "employee",
                    "team",
                    "department",
                    "staff_state",
                    "BATCH_STEP_EXECUTION_CONTEXT",
                    "BATCH_JOB_EXECUTION_CONTEXT",
                    "BATCH_STEP_EXECUTION",
                    "BATCH_JOB_EXECUTION_PARAMS",
                    "BATCH_JOB_EXECUTION",
                    "BATCH_JOB_INSTANCE");

    private EmptyStore() {}

    static void empty(JdbcTemplate store) {
        TABLES.forEach(table -> store.execute("DELETE FROM " + table));
    }
}
