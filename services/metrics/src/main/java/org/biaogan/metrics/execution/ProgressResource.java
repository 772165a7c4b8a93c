package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What projects report, over HTTP. */
@Path("/api/v1/projects/{code}/progress")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private final ProgressArchive archive;
    private final ProgressBatch batch;
    private final OncePost once;

    ProgressResource(ProgressArchive archive, ProgressBatch batch, OncePost once) {
        this.archive = archive;
        this.batch = batch;
        this.once = once;
    }

    @GET
    @Operation(summary = "List what a project reported, in the order of the calendar")
    @APIResponseSchema(ProgressPage.class)
    @APIResponse(responseCode = "404", description = "There is no such project, or was none at that instant")
    public Uni<Response> listProgress(
            @PathParam("code") String code,
            @QueryParam("from") @Parameter(description = "Periods that end no earlier than this one begins")
                    String from,
            @QueryParam("to") @Parameter(description = "Periods that end no later than this one") String to,
            @QueryParam("history") @Parameter(description = "true: every version, the newest of each period first")
                    String history,
            @QueryParam("waiting") @Parameter(description = "true: what waits for approval or was sent back, too")
                    String waiting,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        LocalDate first = Query.period("from", from).map(TimePeriod::start).orElse(null);
        LocalDate last = Query.period("to", to).map(TimePeriod::end).orElse(null);
        return archive.page(new ProgressQuestion(
                        code,
                        first,
                        last,
                        Query.flag("history", history),
                        Query.flag("waiting", waiting),
                        read.asOf(),
                        read.page()))
                .map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Operation(summary = "Report the progress of a project for a month or ten days; a correction needs its reason")
    @APIResponseSchema(value = RecordedProgress.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller does not keep that project")
    @APIResponse(responseCode = "409", description = "Somebody else corrected the same report meanwhile")
    public Uni<Response> reportProgress(
            @PathParam("code") String code,
            NewProgress report,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        NewProgress given = Optional.ofNullable(report)
                .orElseThrow(() -> Rejected.violating("body", "REQUIRED", "A report is required."));
        if (given.project() != null && !given.project().equals(code)) {
            throw Rejected.violating(
                    "project", "OTHER_PROJECT", "The body names '%s', the path '%s'.".formatted(given.project(), code));
        }
        return once.perform(() -> batch.record(given.of(code)).map(done -> answer(done, uri.getAbsolutePath())));
    }

    static Response answer(RecordedProgress done, URI where) {
        return done.changedNothing()
                ? Response.ok(done).build()
                : Response.created(where).entity(done).build();
    }

    /** A page of reports, for the description of the interface. */
    record ProgressPage(List<ProgressView> items) {}
}
