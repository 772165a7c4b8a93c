package org.biaogan.metrics.intake;

/** Rows of a file are refused: whatever was written of it so far must not stay. */
final class RefusedImport extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImportRun run;

    RefusedImport(ImportRun run) {
        super("%d rows refused".formatted(run.refused), null, false, false);
        this.run = run;
    }

    /** The import as it is to be remembered. */
    ImportRun run() {
        return run;
    }
}
