package dk.maanedsbog.pull.internal;

import dk.maanedsbog.extract.Contract;
import dk.maanedsbog.extract.ContractTable;
import dk.maanedsbog.extract.SourceRow;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The pull as a batch job, read from the top: receive, load each table, check, compute, assess,
 * publish, workbook, report.
 *
 * <p>Every step may run again when a pull that was cut off is run anew: the steps before publishing
 * only fill a work file that is thrown away, publishing is one transaction that knows an edition
 * already there, and the steps after it write their files whole.
 */
@Component
class PullJobs {

    /** The job's name in the batch history. */
    static final String PULL = "pull";

    /** The dry run's name in the batch history. */
    static final String CHECK = "check";

    private static final int TABLES_AT_ONCE = 2;
    private static final int ROWS_A_CHUNK = 2000;

    private final JobRepository repository;
    private final PlatformTransactionManager store;
    private final PlatformTransactionManager workFile = new ResourcelessTransactionManager();
    private final ExtractSteps extract;
    private final QualitySteps quality;
    private final EditionSteps edition;

    PullJobs(
            JobRepository repository,
            PlatformTransactionManager store,
            ExtractSteps extract,
            QualitySteps quality,
            EditionSteps edition) {
        this.repository = repository;
        this.store = store;
        this.extract = extract;
        this.quality = quality;
        this.edition = edition;
    }

    Job pull(PullRun run) {
        return new JobBuilder(PULL, repository)
                .listener(new RejectsOutcome(run))
                .start(untilComputed(run))
                .next(step(run, "publish", "Udgiv", edition::publish, store))
                .next(step(run, "workbook", "Skriv arbejdsbog", edition::writeWorkbook, workFile))
                .next(step(run, "report", "Skriv tal og rapport", edition::report, workFile))
                .end()
                .build();
    }

    Job check(PullRun run) {
        return new JobBuilder(CHECK, repository)
                .listener(new RejectsOutcome(run))
                .start(untilComputed(run))
                .next(step(run, "report", "Skriv rapport", edition::reportCheck, workFile))
                .end()
                .build();
    }

    private Flow untilComputed(PullRun run) {
        return new FlowBuilder<SimpleFlow>("figures")
                .start(step(run, "receive", "Modtag udtræk", extract::receive, workFile))
                .next(load(run))
                .next(step(run, "check", "Kontrollér på tværs", extract::check, workFile))
                .next(step(run, "compute", "Beregn", extract::compute, workFile))
                .next(step(run, "assess", "Bedøm kvaliteten", quality::assess, workFile))
                .build();
    }

    private Flow load(PullRun run) {
        var executor = new SimpleAsyncTaskExecutor("load-");
        executor.setConcurrencyLimit(run.extract().readsInParallel() ? TABLES_AT_ONCE : 1);
        List<Flow> tables =
                Contract.tables().stream().map(table -> (Flow) loadOne(run, table)).toList();
        return new FlowBuilder<SimpleFlow>("load")
                .split(executor)
                .add(tables.toArray(Flow[]::new))
                .build();
    }

    /** CSV files are read and loaded at once; of other sources the rows are read first. */
    private SimpleFlow loadOne(PullRun run, ContractTable table) {
        String name = "load-" + table.name();
        Step load =
                step(
                        run,
                        name,
                        "Indlæs " + table.name(),
                        (pull, rows) -> extract.load(pull, table, rows),
                        workFile);
        var flow = new FlowBuilder<SimpleFlow>(name);
        return run.extract().isReadRowByRow()
                ? flow.start(read(run, table)).next(load).build()
                : flow.start(load).build();
    }

    private Step read(PullRun run, ContractTable table) {
        var progress = new ReadProgress(run, "Læs " + table.name());
        return new StepBuilder("read-" + table.name(), repository)
                .allowStartIfComplete(true)
                .<SourceRow, SourceRow>chunk(ROWS_A_CHUNK)
                .transactionManager(workFile)
                .reader(run.extract().reader(table))
                .writer(run.extract().writer(table))
                .listener((StepExecutionListener) progress)
                .listener((ItemWriteListener<SourceRow>) progress)
                .build();
    }

    private Step step(
            PullRun run,
            String name,
            String label,
            PullStep work,
            PlatformTransactionManager transactions) {
        return new StepBuilder(name, repository)
                .allowStartIfComplete(true)
                .tasklet(new PullTasklet(run, label, work), transactions)
                .build();
    }
}
