package org.biaogan.reports;

import jakarta.ws.rs.core.Application;
import org.biaogan.reports.rest.ProblemView;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What all operations of the interface share in its description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Biaogan reports",
                        version = "1",
                        description = "Reports of an economic development zone: figures frozen as of one instant,"
                                + " rendered as HTML and PDF, kept with their template's version."),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Refused, with the reason and the fields to blame",
                                        headers =
                                                @Header(
                                                        name = "Retry-After",
                                                        description = "Seconds, where trying again makes sense"),
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = ProblemView.class)))))
public class ReportsApi extends Application {}
