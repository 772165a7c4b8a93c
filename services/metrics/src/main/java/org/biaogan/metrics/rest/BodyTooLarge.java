package org.biaogan.metrics.rest;

import java.util.List;

/** 413: a body is longer than the service reads. */
public class BodyTooLarge extends Rejected {

    private static final long serialVersionUID = 1;

    static final int STATUS = 413;
    static final String TITLE = "Content too large";
    static final Fault FAULT = new Fault("body", "TOO_LARGE", "A body has at most 32 MiB.");

    public BodyTooLarge() {
        super(STATUS, TITLE, FAULT.message(), List.of(FAULT));
    }
}
