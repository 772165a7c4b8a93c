package org.biaogan.reports.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as it introduces itself. */
public record TemplateView(
        @Schema(description = "What POST /reports names", examples = "half-year-analysis")
        String code,

        @Schema(description = "Reports ordered now use this version; those stored keep theirs", examples = "1")
        int version,

        String name,
        String nameEn,
        List<Format> formats,

        @Schema(description = "Kind of period the template takes", examples = "HALF")
        String periods,

        @Schema(description = "How the period is written, as a regular expression")
        String periodPattern,

        @Schema(description = "What the report says, in a sentence")
        String description) {}
