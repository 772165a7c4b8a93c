package org.biaogan.metrics.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what is wrong with a request, so that the caller hears everything at once. */
public final class Requirements {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_TEXT = 2000;

    private final List<Fault> faults = new ArrayList<>();

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** A code that must be there and be well formed. */
    public Requirements code(String field, String code) {
        return require(field, code) ? optionalCode(field, code) : this;
    }

    /** A code that may be absent, but must be well formed. */
    public Requirements optionalCode(String field, String code) {
        return rule(
                code == null || isCode(code),
                field,
                "MALFORMED_CODE",
                "'%s' must match %s.".formatted(field, CODE.pattern()));
    }

    /** A text that must be there and not be blank. */
    public Requirements text(String field, String text) {
        return require(field, text == null || text.isBlank() ? null : text) ? optionalText(field, text) : this;
    }

    public Requirements optionalText(String field, String text) {
        return rule(
                text == null || text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0,
                field,
                "MALFORMED_TEXT",
                "'%s' may have at most %d characters and none of them null.".formatted(field, LONGEST_TEXT));
    }

    public Requirements given(String field, Object value) {
        require(field, value);
        return this;
    }

    public Requirements rule(boolean kept, String field, String code, String message) {
        if (!kept) {
            faults.add(new Fault(field, code, message));
        }
        return this;
    }

    /** What is wrong with a part of the request, seen from outside that part: {@code owner} within {@code decisions[1]}. */
    public Requirements within(String place, Requirements part) {
        part.faults.forEach(fault -> faults.add(fault.within(place)));
        return this;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Refuses the request with 422 if anything is wrong with it. */
    public void enforce() {
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults());
        }
    }

    private boolean require(String field, Object value) {
        if (value == null) {
            faults.add(new Fault(field, "REQUIRED", "'%s' is required.".formatted(field)));
        }
        return value != null;
    }
}
