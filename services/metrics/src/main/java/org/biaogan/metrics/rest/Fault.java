package org.biaogan.metrics.rest;

/**
 * One thing wrong with a request.
 *
 * @param field where, as a path into the body ({@code [1].period}) or the name of a parameter or header
 * @param code a word for machines, stable across versions
 * @param message a sentence for people
 */
public record Fault(String field, String code, String message) {

    /** The same fault seen from outside a list or an object: {@code period} within {@code [1]} is {@code [1].period}. */
    public Fault within(String prefix) {
        return new Fault(prefix + "." + field, code, message);
    }
}
