package org.biaogan.metrics.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A request that is refused, as RFC 9457 problem; {@code errors} names every field to blame. */
public class Rejected extends HttpProblem {

    /** What clients are told to wait before they try again, in seconds. */
    private static final int RETRY_AFTER_SECONDS = 2;

    protected Rejected(int status, String title, String detail, List<Fault> faults) {
        this(problem(status, title, detail, faults));
    }

    /** With members of its own beside those that every problem has. */
    protected Rejected(int status, String title, String detail, List<Fault> faults, Map<String, Object> more) {
        this(with(problem(status, title, detail, faults), more));
    }

    private Rejected(Builder builder) {
        super(builder);
    }

    /** 400: the request cannot be read at all. */
    public static Rejected malformed(String field, String message) {
        return new Rejected(400, "Malformed request", message, List.of(new Fault(field, "MALFORMED", message)));
    }

    /** 422: the request can be read, yet breaks these rules. */
    public static Rejected violating(List<Fault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).message()
                : "%d rules are broken, the first: %s"
                        .formatted(faults.size(), faults.get(0).message());
        return new Rejected(422, "Rule violated", detail, faults);
    }

    /** 422 for a single field. */
    public static Rejected violating(String field, String code, String message) {
        return violating(List.of(new Fault(field, code, message)));
    }

    /** 404: what the path names does not exist, or did not at the instant asked for. */
    public static Supplier<Throwable> unknown(String kind, Object id) {
        return () -> new Rejected(404, "Not found", "There is no '%s' among %s.".formatted(id, kind), List.of());
    }

    /** 404 for an identifier that a query parameter carries. */
    public static Rejected unknown(String field, String code, String message) {
        return new Rejected(404, "Not found", message, List.of(new Fault(field, code, message)));
    }

    /** 403: the caller is known, but may not do this. */
    public static Rejected forbidden(String detail) {
        return forbidden(detail, List.of());
    }

    /** 403 that names the fields the caller has no right to. */
    public static Rejected forbidden(String detail, List<Fault> faults) {
        return new Rejected(403, "Forbidden", detail, faults);
    }

    /** 409: the request contradicts what is there. */
    public static Rejected conflicting(String field, String code, String message) {
        return new Rejected(409, "Conflict", message, List.of(new Fault(field, code, message)));
    }

    /** 409 that names every field to blame. */
    public static Rejected conflicting(List<Fault> faults) {
        return new Rejected(409, "Conflict", faults.get(0).message(), faults);
    }

    /** 409 that passes by itself: the client is told when to try again. */
    public static Rejected conflictingForNow(String field, String code, String message) {
        return new Rejected(problem(409, "Conflict", message, List.of(new Fault(field, code, message)))
                .withHeader("Retry-After", RETRY_AFTER_SECONDS));
    }

    /** 412 or 428: the precondition fails or is missing. */
    public static Rejected precondition(int status, String message) {
        return new Rejected(
                status,
                status == 428 ? "Precondition required" : "Precondition failed",
                message,
                List.of(new Fault("If-Match", status == 428 ? "REQUIRED" : "STALE", message)));
    }

    private static Builder with(Builder builder, Map<String, Object> more) {
        more.forEach(builder::with);
        return builder;
    }

    /** The same seen from outside a list or an object: {@code deadline} within {@code found[1]}. */
    public Rejected within(String prefix) {
        List<Fault> faults = getParameters().get("errors") instanceof List<?> named
                ? named.stream()
                        .map(Fault.class::cast)
                        .map(fault -> fault.within(prefix))
                        .toList()
                : List.of();
        return new Rejected(getStatusCode(), getTitle(), getDetail(), faults);
    }

    private static Builder problem(int status, String title, String detail, List<Fault> faults) {
        Builder builder =
                HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail);
        return faults.isEmpty() ? builder : builder.with("errors", faults);
    }
}
