package org.biaogan.reports.rest;

/** One field to blame: where it stands, what is wrong in one word for programs, and in a sentence for people. */
public record FieldError(String field, String code, String message) {}
