package org.biaogan.metrics.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.PlainNumber;

/**
 * A draft as its author sees it.
 *
 * @param revision counts how often it was saved; 0 where it never was
 * @param faults what could not be recorded as it stands, told by the shape of the texts alone
 */
public record DraftView(
        String unit, String period, int revision, Instant savedAt, List<DraftRow> rows, List<Fault> faults) {

    static DraftView of(EntryDraft draft) {
        return new DraftView(
                draft.unit, draft.period, draft.revision, draft.savedAt, draft.rows.rows(), faults(draft.rows.rows()));
    }

    static DraftView neverSaved(DraftKey key) {
        return new DraftView(key.unit(), key.period(), 0, null, List.of(), List.of());
    }

    private static List<Fault> faults(List<DraftRow> rows) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DraftRow row = rows.get(i);
            String at = "rows[%d].".formatted(i);
            if (isGiven(row.value()) && !PlainNumber.is(row.value().strip())) {
                faults.add(new Fault(
                        at + "value", "NOT_A_NUMBER", "'%s' is not a plain decimal number.".formatted(row.value())));
            }
            if (isGiven(row.status()) && !isStatus(row.status().strip())) {
                faults.add(new Fault(at + "status", "UNKNOWN_WORD", "'%s' is no status.".formatted(row.status())));
            }
            if (isGiven(row.releasedOn()) && !isDay(row.releasedOn().strip())) {
                faults.add(new Fault(
                        at + "releasedOn",
                        "MALFORMED_DATE",
                        "'%s' is not a day like 2022-07-18.".formatted(row.releasedOn())));
            }
        }
        return faults;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isStatus(String text) {
        return Arrays.stream(ObservationStatus.values())
                .anyMatch(status -> status.name().equals(text));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
