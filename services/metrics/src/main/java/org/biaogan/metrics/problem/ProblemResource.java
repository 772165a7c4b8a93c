package org.biaogan.metrics.problem;

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
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.matter.NewAction;
import org.biaogan.metrics.matter.TallyBy;
import org.biaogan.metrics.matter.TallyView;
import org.biaogan.metrics.rest.Items;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger of problems over HTTP. */
@Path("/api/v1/problems")
@Tag(name = "problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProblemResource {

    private final ProblemLedger ledger;
    private final OncePost once;

    ProblemResource(ProblemLedger ledger, OncePost once) {
        this.ledger = ledger;
        this.once = once;
    }

    @GET
    @Operation(summary = "List problems: those that are open first, by deadline")
    @APIResponseSchema(ProblemPage.class)
    public Uni<Response> list(
            @BeanParam ProblemParameters filter, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return ledger.page(read.asOf(), read.page(), filter.query(), ProblemView::of)
                .map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "Count problems by state, owner or official, what is overdue most first")
    @APIResponseSchema(TallyList.class)
    public Uni<Response> summary(
            @QueryParam("by") @Parameter(description = "STATE, OWNER or OFFICIAL", required = true) String by,
            @BeanParam ProblemParameters filter,
            @QueryParam("asOf") String asOf) {
        TallyBy key = TallyBy.read(by);
        return ledger.summary(Query.instant("asOf", asOf), key, filter.query())
                .map(tallies -> Response.ok(new Items<>(tallies)).build());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a problem with its history and what the caller may do")
    @APIResponseSchema(ProblemView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<ProblemView> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return ledger.view(code, Query.instant("asOf", asOf)).map(ProblemView::of);
    }

    @POST
    @Operation(summary = "Register a problem")
    @APIResponseSchema(value = ProblemView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller registers no problems of that unit")
    public Uni<Response> register(
            NewProblem problem, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        problem.requirements().enforce();
        return once.perform(() -> ledger.register(problem).map(done -> Response.created(
                        uri.getAbsolutePathBuilder().path(done.code()).build())
                .entity(done)
                .build()));
    }

    @POST
    @Path("/{code}/actions")
    @Operation(summary = "Move a problem on: assign, accept, report, return, ask for closure, verify, close, reopen")
    @APIResponseSchema(ProblemView.class)
    @APIResponse(responseCode = "403", description = "It is not the caller's to do, or the caller handled it")
    @APIResponse(responseCode = "409", description = "The problem does not stand where that can be done")
    public Uni<Response> act(
            @PathParam("code") String code, NewAction action, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        action.requirements().enforce();
        return once.perform(() -> ledger.act(code, action)
                .map(done -> Response.ok(ProblemView.of(done)).build()));
    }

    /** A page of problems, for the description of the interface. */
    record ProblemPage(List<ProblemView> items) {}

    /** Numbers of problems, for the description of the interface. */
    record TallyList(List<TallyView> items) {}
}
