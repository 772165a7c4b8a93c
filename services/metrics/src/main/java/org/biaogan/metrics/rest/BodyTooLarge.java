package org.biaogan.metrics.rest;

import java.util.List;

/** 413: a body is longer than the service reads. */
public class BodyTooLarge extends Rejected {

    private static final long serialVersionUID = 1;

    static final int STATUS = 413;
    static final String TITLE = "Content too large";
    static final Fault FAULT = new Fault("body", "TOO_LARGE", "A body has at most 32 MiB.");

    public BodyTooLarge() {
        this(FAULT.field(), FAULT.message());
    }

    /** Where a part of a body is limited more narrowly than the whole. */
    public BodyTooLarge(String field, String message) {
        super(STATUS, TITLE, message, List.of(new Fault(field, FAULT.code(), message)));
    }
}
