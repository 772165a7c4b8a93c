package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Observations over HTTP. */
@Path("/api/v1/observations")
@Tag(name = "observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObservationResource {

    private final ObservationArchive archive;
    private final ObservationBatch batch;
    private final OncePost once;

    ObservationResource(ObservationArchive archive, ObservationBatch batch, OncePost once) {
        this.archive = archive;
        this.batch = batch;
        this.once = once;
    }

    @GET
    @Operation(summary = "List recorded observations, by indicator, unit and period; never derived values")
    @APIResponseSchema(ObservationPage.class)
    @APIResponse(responseCode = "404", description = "A unit or indicator named is not known, or was not")
    public Uni<Response> list(
            @BeanParam ObservationParameters filter, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return archive.page(read.asOf(), filter.asKnown(), read.page())
                .map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Operation(summary = "Record up to 10,000 observations, all or nothing; a correction needs its reason")
    @APIResponseSchema(value = RecordedBatch.class, responseCode = "201")
    @APIResponse(responseCode = "200", description = "Nothing changed, or was to be written at all")
    public Uni<Response> record(
            List<NewObservation> rows,
            @QueryParam("dryRun")
                    @Parameter(description = "Whether to judge the rows only: refused alike, and nothing is written")
                    @Schema(type = SchemaType.BOOLEAN)
                    String dryRun,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return Query.flag("dryRun", dryRun)
                ? batch.look(rows).map(judged -> Response.ok(judged).build())
                : once.perform(() -> batch.record(rows).map(done -> answer(done, uri)));
    }

    private static Response answer(RecordedBatch batch, UriInfo uri) {
        return batch.changedNothing()
                ? Response.ok(batch).build()
                : Response.created(whereToRead(batch, uri)).entity(batch).build();
    }

    /** The list that holds what was recorded, narrowed to its indicators while they are few. */
    private static URI whereToRead(RecordedBatch batch, UriInfo uri) {
        TreeSet<String> indicators = new TreeSet<>();
        batch.items().forEach(row -> indicators.add(row.indicator()));
        return indicators.size() > 10
                ? uri.getAbsolutePath()
                : uri.getAbsolutePathBuilder()
                        .queryParam("indicator", indicators.toArray())
                        .build();
    }

    /** A page of observations, for the description of the interface. */
    record ObservationPage(List<ListedObservation> items) {}
}
