package org.biaogan.metrics.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The meetings over HTTP. */
@Path("/api/v1/meetings")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private final MeetingBook book;
    private final Retrospect retrospect;
    private final OncePost once;

    MeetingResource(MeetingBook book, Retrospect retrospect, OncePost once) {
        this.book = book;
        this.retrospect = retrospect;
        this.once = once;
    }

    @GET
    @Operation(summary = "List meetings, the last one first")
    @APIResponseSchema(MeetingPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.lastFirst(read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a meeting, and where its decisions stand")
    @APIResponseSchema(MeetingView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return book.one(code, Query.instant("asOf", asOf))
                .map(found -> Response.ok(found).tag(MeetingTag.of(found)).build());
    }

    @GET
    @Path("/{code}/since")
    @Operation(
            summary = "What moved on targets and projects since the meeting before, and what became of its decisions")
    @APIResponseSchema(MeetingSince.class)
    @APIResponse(responseCode = "404", description = "There is no such meeting, or was none at that instant")
    public Uni<MeetingSince> since(@PathParam("code") String code, @BeanParam ReadParameters read) {
        return retrospect.of(code, read.asOf(), read.page());
    }

    @POST
    @Operation(summary = "Enter a meeting; each of its decisions becomes a directive")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller neither supervises nor administers")
    public Uni<Response> add(
            NewMeeting meeting, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        meeting.requirements().enforce();
        return once.perform(() -> book.hold(meeting).map(held -> Response.created(
                        uri.getAbsolutePathBuilder().path(held.code()).build())
                .entity(held)
                .tag(MeetingTag.of(held))
                .build()));
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a meeting: a new version with its reason; decisions are added, none is changed")
    @APIResponseSchema(MeetingView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewMeeting meeting) {
        meeting.named(code)
                .requirements()
                .text("reason", meeting.reason())
                .rule(
                        meeting.code() == null || meeting.code().equals(code),
                        "code",
                        "OTHER_CODE",
                        "The body names '%s', the path '%s'; a code never changes.".formatted(meeting.code(), code))
                .enforce();
        return book.change(meeting.named(code), MeetingTag.versionOf(ifMatch))
                .map(changed -> Response.ok(changed).tag(MeetingTag.of(changed)).build());
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a meeting as of today")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Some of its directives are open; the answer names them")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return book.retire(code, MeetingTag.versionOf(ifMatch))
                .map(done -> Response.noContent().build());
    }

    /** A page of meetings, for the description of the interface. */
    record MeetingPage(List<MeetingView> items) {}
}
