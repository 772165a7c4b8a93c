package org.biaogan.dashboard.page;

/** What can go wrong, as far as it is worth different words. */
public enum ErrorKind {
    NOT_FOUND,
    FORBIDDEN,
    /** A form that was open too long, or not ours (the CSRF token did not fit). */
    STALE_FORM,
    /** A parameter that nobody understands. */
    BAD_REQUEST,
    /** A service refused what was asked, and says why. */
    REFUSED,
    TOO_MANY,
    /** A service gives no answer and nothing is remembered. */
    OUTAGE,
    INTERNAL;

    static ErrorKind of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404, 405, 406 -> NOT_FOUND;
            case 409, 412, 422 -> REFUSED;
            case 429 -> TOO_MANY;
            case 502, 503, 504 -> OUTAGE;
            default -> status >= 500 ? INTERNAL : BAD_REQUEST;
        };
    }
}
