package org.biaogan.dashboard.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A node of a project's plan as the service keeps it. */
record Milestone(
        String node,
        int order,
        String name,
        String nameEn,
        LocalDate planned,
        LocalDate firstPlanned,
        LocalDate forecast,
        LocalDate actual,
        SlipDays slipDays,
        String state,
        long overdueDays,
        String note,
        List<Slip> slips,
        int version) {

    Milestone {
        slips = slips == null ? List.of() : slips;
    }

    /** By how many days it comes later than first and than last planned. */
    record SlipDays(long first, long last) {}

    /** That it came to be expected later, and why. */
    record Slip(LocalDate from, LocalDate to, long days, String reason, String note, String by, OffsetDateTime at) {}

    /** A reason from the standard list (滞后原因). */
    record Reason(String code, String name, String nameEn) {

        String name(Language language) {
            return language.pick(name, nameEn);
        }
    }

    /** What is said of a node now, as it is sent; days as they were typed, so that the service says what is wrong with one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(String planned, String forecast, String actual, String reason, String note) {}

    /** The nodes of a template, counted from a day, as they are asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Plan(String template, String from) {}

    String name(Language language) {
        return language.pick(name, nameEn);
    }

    boolean isLate() {
        return actual == null && ("LATE".equals(state) || overdueDays > 0);
    }
}
