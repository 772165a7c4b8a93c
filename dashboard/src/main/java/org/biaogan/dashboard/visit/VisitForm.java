package org.biaogan.dashboard.visit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.refusal.RefusalCode;

/**
 * The form of a visit as typed.
 *
 * @param id also the Idempotency-Key: however often the form is sent, it is one visit
 * @param photos ids of those that are kept already
 * @param at the time of the day on the zone's clock; may be empty
 * @param faults what is wrong with a field, by its name
 * @param trouble why it was not taken; empty at first
 */
record VisitForm(
        String id,
        String project,
        String official,
        String on,
        String at,
        String seen,
        String longitude,
        String latitude,
        List<String> photos,
        List<FoundRow> found,
        List<SolvedRow> solved,
        Map<String, String> faults,
        List<String> trouble) {

    static VisitForm empty(String project, LocalDate today) {
        return new VisitForm(
                UUID.randomUUID().toString(),
                project == null ? "" : project,
                "",
                today.toString(),
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    VisitForm withPhotos(List<String> kept) {
        return new VisitForm(
                id, project, official, on, at, seen, longitude, latitude, kept, found, solved, faults, trouble);
    }

    VisitForm refused(Map<String, String> fields, List<String> lines) {
        return new VisitForm(
                id, project, official, on, at, seen, longitude, latitude, photos, found, solved, fields, lines);
    }

    /** As the service wants it; {@link Unreadable} for what cannot be read. */
    VisitDraft draft() {
        return new VisitDraft(
                id,
                given(project),
                given(official),
                given(on),
                instant(),
                seen.strip(),
                photos,
                degrees("longitude", longitude),
                degrees("latitude", latitude),
                found.stream().map(FoundRow::draft).toList(),
                solved.stream().map(SolvedRow::draft).toList());
    }

    private String instant() {
        if (at.isBlank() || on.isBlank()) {
            return null;
        }
        LocalDate day = read("on", RefusalCode.MALFORMED_DATE, () -> LocalDate.parse(on.strip()));
        LocalTime time = read("at", RefusalCode.MALFORMED, () -> LocalTime.parse(at.strip()));
        return day.atTime(time).atZone(MomentText.ZONE).toInstant().toString();
    }

    private static BigDecimal degrees(String field, String text) {
        return text.isBlank() ? null : read(field, RefusalCode.NOT_A_NUMBER, () -> new BigDecimal(text.strip()));
    }

    private static <T> T read(String field, RefusalCode code, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new Unreadable(field, code, unreadable);
        }
    }

    /** Null in place of nothing. */
    static String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
