package org.biaogan.metrics.intake;

/** A file was judged, yet is not to be taken: what was written of it so far must not stay. */
final class NothingWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ImportRun run;

    NothingWritten(ImportRun run) {
        super(run.state.name(), null, false, false);
        this.run = run;
    }

    /** The import as it is to be remembered. */
    ImportRun run() {
        return run;
    }
}
