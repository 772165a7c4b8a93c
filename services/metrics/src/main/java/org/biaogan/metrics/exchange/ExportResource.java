package org.biaogan.metrics.exchange;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservationParameters;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.RequestLoop;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** Exports over HTTP. */
@Path("/api/v1/export")
@Tag(name = "export")
public class ExportResource {

    private static final String TYPE = "text/csv;charset=UTF-8";

    private final SdmxExport export;

    ExportResource(SdmxExport export) {
        this.export = export;
    }

    @GET
    @Path("/sdmx-csv")
    @Produces(TYPE)
    @Operation(
            summary = "Recorded observations as SDMX-CSV 2.0, by unit, indicator and period",
            description = "Filters as on /observations, without paging: all that is found, as of one instant. POST"
                    + " /imports reads the file back without loss.")
    @APIResponse(
            responseCode = "200",
            description = "The observations",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "A unit or indicator named is not known, or was not")
    public RestMulti<String> sdmxCsv(
            @BeanParam ObservationParameters filter,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "What was known at this instant, with its offset from UTC; now, where it is absent")
                    @Schema(type = SchemaType.STRING, format = "date-time")
                    String asOf) {
        Optional<Instant> wanted = Query.instant("asOf", asOf);
        return RestMulti.fromMultiData(rows(wanted, filter.asKnown(), RequestLoop.current()))
                .header("Content-Disposition", "attachment; filename=\"observations.sdmx.csv\"")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** The next portion is read when the one before has been sent, so a slow client holds no more than one. */
    private Multi<String> rows(
            Optional<Instant> wanted, Function<Instant, ObservationFilter> filter, RequestLoop loop) {
        Uni<SdmxExport.Plan> plan = export.plan(wanted, filter);
        return plan.onItem().transformToMulti(found -> Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(SdmxCsv.HEADER),
                        Multi.createFrom()
                                .iterable(found.portions())
                                .onItem()
                                .transformToUniAndConcatenate(
                                        portion -> loop.enter().chain(() -> export.rows(portion, found.catalogue())))));
    }
}
