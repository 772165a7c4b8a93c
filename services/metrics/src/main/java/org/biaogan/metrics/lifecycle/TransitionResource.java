package org.biaogan.metrics.lifecycle;

import io.smallrye.mutiny.Uni;
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
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps in a project's life over HTTP. */
@Path("/api/v1/projects/{code}/transitions")
@Tag(name = "life cycle")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransitionResource {

    private final TransitionJournal journal;
    private final StageMover mover;
    private final OncePost once;

    TransitionResource(TransitionJournal journal, StageMover mover, OncePost once) {
        this.journal = journal;
        this.mover = mover;
        this.once = once;
    }

    @GET
    @Operation(summary = "List the steps that a project took, and those that the caller may take with it now")
    @APIResponseSchema(LifeView.class)
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<LifeView> listTransitions(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return journal.of(code, Query.instant("asOf", asOf));
    }

    @POST
    @Operation(
            summary = "Take a step with a project: approve, start, complete, suspend, …; answers the project",
            description = "docs/states.md has every step with who may take it and what it needs.")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The step is not the caller's")
    @APIResponse(responseCode = "409", description = "No such step leads on from the project's stage")
    @APIResponse(responseCode = "422", description = "Something is missing: a condition, evidence, a reason")
    public Uni<Response> takeStep(
            @PathParam("code") String code,
            NewTransition step,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return once.perform(() -> mover.take(code, step)
                .map(moved ->
                        Response.created(uri.getAbsolutePath()).entity(moved).build()));
    }
}
