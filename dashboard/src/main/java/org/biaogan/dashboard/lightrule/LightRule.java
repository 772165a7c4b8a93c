package org.biaogan.dashboard.lightrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * An edition of a light rule as the service keeps it.
 *
 * @param revision the newest version among the editions of the code; a change starts from it
 * @param effectiveFrom the first period end it applies to
 */
record LightRule(
        String code,
        int version,
        int revision,
        String name,
        String nameEn,
        LocalDate effectiveFrom,
        List<Band> bands,
        LocalDate validTo,
        OffsetDateTime knownFrom) {

    /** A rule that some place published (规则范例); one with a refusal cannot be used as it is, for the reason of that code. */
    record Preset(
            String code,
            String name,
            String nameEn,
            String place,
            String placeEn,
            Integer year,
            String source,
            String sourceEn,
            List<Band> bands,
            String note,
            String noteEn,
            String refusal,
            String refusalCode) {}

    /** A rule as it is sent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Draft(String code, String name, String nameEn, LocalDate effectiveFrom, List<Band> bands, String reason) {}
}
