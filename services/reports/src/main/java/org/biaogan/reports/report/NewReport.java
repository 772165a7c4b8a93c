package org.biaogan.reports.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.template.ReportScope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order for a report, as it comes in. */
@Schema(description = "The order for a report", additionalProperties = Schema.False.class)
public record NewReport(
        @Schema(required = true, examples = "half-year-analysis")
        String template,

        @Schema(required = true, description = "As the template takes it", examples = "2026-H1")
        String period,

        @Schema(required = true, description = "Code of the unit", pattern = NewReport.CODE, examples = "zone")
        String unit,

        @Schema(
                description = "What was known at this instant; now where absent, never in the future",
                format = "date-time",
                examples = "2026-07-20T09:00:00+08:00")
        String asOf) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final Pattern CODE_FORM = Pattern.compile(CODE);

    /** 422 naming every field that is missing or against a rule that needs nothing but the order itself. */
    ReportScope scope(Clock clock) {
        List<FieldError> errors = new ArrayList<>();
        require(errors, "template", template);
        require(errors, "period", period);
        require(errors, "unit", unit);
        if (unit != null && !unit.isBlank() && !CODE_FORM.matcher(unit).matches()) {
            errors.add(new FieldError("unit", "UNKNOWN_UNIT", "The unit's code has characters that no code has"));
        }
        OffsetDateTime instant = readAsOf(errors);
        if (instant != null && instant.toInstant().isAfter(clock.instant())) {
            errors.add(new FieldError("asOf", "FUTURE", "asOf is in the future"));
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors.toArray(FieldError[]::new));
        }
        return new ReportScope(unit, period, instant);
    }

    private OffsetDateTime readAsOf(List<FieldError> errors) {
        if (asOf == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(asOf);
        } catch (DateTimeParseException e) {
            errors.add(new FieldError("asOf", "MALFORMED", "asOf is an ISO 8601 time with an offset"));
            return null;
        }
    }

    private static void require(List<FieldError> errors, String field, String value) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(field, "REQUIRED", field + " is missing"));
        }
    }
}
