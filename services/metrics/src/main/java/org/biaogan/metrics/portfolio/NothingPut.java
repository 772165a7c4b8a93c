package org.biaogan.metrics.portfolio;

/** A file was judged, yet is not to be taken: nothing of it stays. */
final class NothingPut extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PortfolioImport run;

    NothingPut(PortfolioImport run) {
        super(run.state.name(), null, false, false);
        this.run = run;
    }

    /** The import as it is to be remembered. */
    PortfolioImport run() {
        return run;
    }
}
