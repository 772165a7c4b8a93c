package org.biaogan.dashboard.visit;

import org.biaogan.dashboard.refusal.RefusalCode;

/** What stands in a field of the form cannot be read as what it ought to be. */
class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final RefusalCode code;

    Unreadable(String field, RefusalCode code, RuntimeException cause) {
        super(field, cause);
        this.field = field;
        this.code = code;
    }

    String field() {
        return field;
    }

    RefusalCode code() {
        return code;
    }
}
