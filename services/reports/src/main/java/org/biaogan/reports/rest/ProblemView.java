package org.biaogan.reports.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as it is sent (RFC 9457), for the description of the interface. */
@Schema(name = "Problem", description = "Problem details, RFC 9457")
public record ProblemView(
        @Schema(required = true) int status,
        @Schema(required = true) String title,
        String detail,
        String instance,

        @Schema(description = "There whenever a field is to blame")
        List<FieldError> errors) {}
