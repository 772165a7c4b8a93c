package org.biaogan.dashboard.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.dashboard.language.Language;

/**
 * One figure that a unit is asked for, with what helps to judge it.
 *
 * @param period the indicator's own, the last one over by the end of the sheet's
 * @param pendingValue what waits for approval; null where nothing does
 * @param draft what the visitor saved; null where nothing was
 * @param figures ids of the numbers, here as in what it is compared with; null where the service sends none
 */
record EntryItem(
        String indicator,
        String name,
        String nameEn,
        String unitOfMeasure,
        int decimals,
        String measure,
        String basis,
        String period,
        EntryState state,
        BigDecimal value,
        String status,
        BigDecimal pendingValue,
        DraftRow draft,
        Earlier previous,
        Earlier lastYear,
        Plausible plausible,
        LocalDate dueOn,
        Map<String, String> figures) {

    private static final int YEAR_DIGITS = 4;

    /** What is known of another period. */
    record Earlier(String period, BigDecimal value, String status, Map<String, String> figures) {}

    /**
     * Between which values one would expect the figure (合理区间), from the same period of earlier years.
     *
     * @param low null where too few years are known, as is {@code high}
     */
    record Plausible(BigDecimal low, BigDecimal high, int years, Map<String, String> figures) {
        boolean isKnown() {
            return low != null && high != null;
        }

        boolean excludes(BigDecimal value) {
            return isKnown() && (value.compareTo(low) < 0 || value.compareTo(high) > 0);
        }
    }

    String name(Language language) {
        return language.pick(name, nameEn);
    }

    boolean isYearToDate() {
        return "YTD".equals(basis);
    }

    /** Whether a year to date would fall with this value, which a sum of what only grows does not. */
    boolean fallsWith(BigDecimal next) {
        boolean accumulates = isYearToDate() && ("LEVEL".equals(measure) || "COUNT".equals(measure));
        return accumulates
                && previous != null
                && previous.value() != null
                && previous.period().regionMatches(0, period, 0, YEAR_DIGITS)
                && next.compareTo(previous.value()) < 0;
    }

    /** Whether a figure makes sense here: a closed one takes an approver's corrections, and what is published officially. */
    boolean takesFigures(WritableUnits.Late late) {
        return switch (state) {
            case INCLUDED, NOT_OVER -> false;
            case CLOSED ->
                late == WritableUnits.Late.ANYTHING || late == WritableUnits.Late.CORRECTIONS && value != null;
            default -> true;
        };
    }

    /** Whether saying this would correct a figure that is known. */
    boolean isCorrectedBy(BigDecimal next) {
        return value != null && value.compareTo(next) != 0;
    }
}
