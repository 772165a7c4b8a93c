package org.biaogan.metrics.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.TimePeriod;

/** Reads query parameters and path segments; 400 names the one that cannot be read. */
public final class Query {

    private Query() {}

    public static Optional<TimePeriod> period(String field, String text) {
        return read(field, text, TimePeriod::parse, MalformedPeriod.class);
    }

    /** An instant with its offset from UTC, as {@code 2026-11-23T20:00:00+08:00}. */
    public static Optional<Instant> instant(String field, String text) {
        // a '+' that was not escaped arrives as a space
        return read(
                field,
                text == null ? null : text.replace(' ', '+'),
                given -> OffsetDateTime.parse(given).toInstant(),
                DateTimeException.class);
    }

    /** A day, as {@code 2026-11-23}. */
    public static Optional<LocalDate> date(String field, String text) {
        return read(field, text, LocalDate::parse, DateTimeException.class);
    }

    public static Optional<Integer> year(String field, String text) {
        return read(field, text, Integer::valueOf, NumberFormatException.class);
    }

    public static <E extends Enum<E>> Optional<E> word(String field, String text, Class<E> words) {
        try {
            return Optional.ofNullable(text).map(given -> Enum.valueOf(words, given));
        } catch (IllegalArgumentException e) {
            throw Rejected.malformed(
                    field, "'%s' is none of %s.".formatted(text, Arrays.toString(words.getEnumConstants())));
        }
    }

    /** A parameter that may come several times. */
    public static <E extends Enum<E>> List<E> words(String field, List<String> texts, Class<E> words) {
        return texts.stream().flatMap(text -> word(field, text, words).stream()).toList();
    }

    /** {@code true} or {@code false}; false where it is absent. */
    public static boolean flag(String field, String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Rejected.malformed(field, "'%s' is true or false.".formatted(field));
        }
        return "true".equals(text);
    }

    /** A parameter that cannot do without. */
    public static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Rejected.malformed(field, "'%s' is required.".formatted(field));
        }
        return text;
    }

    /** An identifier in a path; one that cannot be read names nothing, so the caller gets 404. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> read(
            String field, String text, Function<String, T> parse, Class<? extends RuntimeException> failure) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (RuntimeException e) {
            if (!failure.isInstance(e)) {
                throw e;
            }
            throw Rejected.malformed(field, "'%s' cannot be read as %s.".formatted(text, field));
        }
    }
}
