package org.biaogan.reports.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;

/** The refusals of this service as problem+json (RFC 9457), all with their fields in {@code errors}. */
public final class Problem {

    static final String TOO_LARGE = "Content too large";

    private Problem() {}

    /** 400: the request could not be read; the header or parameter is named. */
    public static HttpProblem malformed(String field, String message) {
        return blaming(400, "Malformed request", new FieldError(field, "MALFORMED", message));
    }

    /** 413: the body is longer than the service reads. */
    public static HttpProblem tooLarge(long mostBytes) {
        return blaming(413, TOO_LARGE, tooLargeError(mostBytes));
    }

    /** Also for the answer that is given before there is anything to throw at. */
    static FieldError tooLargeError(long mostBytes) {
        return new FieldError("", "TOO_LARGE", "The body has more than " + mostBytes + " bytes");
    }

    /** 422: readable, but against a rule. */
    public static HttpProblem refused(FieldError... errors) {
        return blaming(422, "Request refused", errors);
    }

    public static HttpProblem notFound(String detail) {
        return of(404, "Not found", detail).build();
    }

    public static HttpProblem forbidden(String detail) {
        return of(403, "Not allowed", detail).build();
    }

    public static HttpProblem conflict(String detail) {
        return of(409, "Conflict", detail).build();
    }

    /** 409 for what will be possible in a moment. */
    public static HttpProblem notYet(String detail, Duration retryAfter) {
        return of(409, "Not yet", detail)
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 503: a service this one needs did not answer as it should. */
    public static HttpProblem unavailable(String detail, Duration retryAfter) {
        return of(503, "Service unavailable", detail)
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    private static HttpProblem blaming(int status, String title, FieldError... errors) {
        return of(status, title, errors[0].message())
                .with("errors", List.of(errors))
                .build();
    }

    private static HttpProblem.Builder of(int status, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail);
    }
}
