package org.biaogan.metrics.closing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Periods closed and opened by hand, over HTTP. */
@Path("/api/v1/period-closings")
@Tag(name = "closing")
public class PeriodClosingResource extends RegisterResource<PeriodClosingVersion, NewPeriodClosing, PeriodClosingView> {

    private final ClosingCalendar calendar;

    PeriodClosingResource(PeriodClosingBook closings, ClosingCalendar calendar, OncePost once) {
        super(closings, PeriodClosingView::of, once);
        this.calendar = calendar;
    }

    @GET
    @Operation(summary = "List what was closed or opened by hand")
    @APIResponseSchema(PeriodClosingPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/status")
    @Operation(
            summary = "Whether a figure may still be entered, and what decides that",
            description = "A rule counts from the day the figures of an indicator are due; without an indicator only"
                    + " closings by hand are looked at.")
    @APIResponseSchema(LockView.class)
    @APIResponse(responseCode = "404", description = "There is no such unit or indicator, or was none at that instant")
    public Uni<LockView> status(
            @QueryParam("unit") @Parameter(required = true) String unit,
            @QueryParam("period") @Parameter(required = true) String period,
            @QueryParam("indicator") String indicator,
            @QueryParam("asOf") String asOf) {
        TimePeriod asked =
                Query.period("period", period).orElseThrow(() -> Rejected.malformed("period", "'period' is required."));
        return calendar.status(unit, asked, Optional.ofNullable(indicator), Query.instant("asOf", asOf));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a closing by hand")
    @APIResponseSchema(PeriodClosingView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("id") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Close a period by hand for a unit and all below it, or keep it open whatever the rules say")
    @APIResponseSchema(value = PeriodClosingView.class, responseCode = "201")
    public Uni<Response> add(
            NewPeriodClosing closing, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        if (closing.id() != null) {
            throw Rejected.violating("id", "GIVEN_BY_SERVICE", "A new closing gets its id from the service.");
        }
        return added(closing.named(UUID.randomUUID().toString()), uri);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Open what was closed, or close it again: a new version with its reason")
    @APIResponseSchema(PeriodClosingView.class)
    public Uni<Response> revise(
            @PathParam("id") String code, @HeaderParam("If-Match") String ifMatch, NewPeriodClosing closing) {
        return revised(code, ifMatch, closing);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take a closing by hand back, so that the rules decide again; its versions are kept")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("id") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of closings by hand, for the description of the interface. */
    record PeriodClosingPage(List<PeriodClosingView> items) {}
}
