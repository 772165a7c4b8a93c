package org.biaogan.dashboard.upstream;

import java.util.List;

/** A service understood the request and said no: its problem+json (RFC 9457), as far as a reader is helped by it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Fault> faults;

    /** A rule that a field broke. */
    public record Fault(String field, String code, String message) {}

    public Refusal(int status, String detail, List<Fault> faults) {
        super(detail);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** The HTTP status the service answered. */
    public int status() {
        return status;
    }

    /** Which fields were to blame, if any. */
    public List<Fault> faults() {
        return faults;
    }
}
