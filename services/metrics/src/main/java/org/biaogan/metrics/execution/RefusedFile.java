package org.biaogan.metrics.execution;

/** A file was judged, yet is not to be taken; nothing of it is remembered. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProgressImportView view;

    RefusedFile(ProgressImportView view) {
        super(view.state().name(), null, false, false);
        this.view = view;
    }

    /** What was found out. */
    ProgressImportView view() {
        return view;
    }
}
