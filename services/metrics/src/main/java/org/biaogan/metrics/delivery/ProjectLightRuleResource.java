package org.biaogan.metrics.delivery;

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
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules for lights of projects over HTTP. */
@Path("/api/v1/project-light-rules")
@Tag(name = "project-light-rules")
public class ProjectLightRuleResource
        extends RegisterResource<ProjectLightRuleVersion, NewProjectLightRule, ProjectLightRuleView> {

    private final ProjectLightRuleBook book;

    ProjectLightRuleResource(ProjectLightRuleBook book, OncePost once) {
        super(book, ProjectLightRuleView::of, once);
        this.book = book;
    }

    @GET
    @Operation(summary = "List the editions of the rules for lights of projects, by code and first day")
    @APIResponseSchema(ProjectLightRulePage.class)
    public Uni<Response> listProjectLightRules(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.page(read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get the edition of a rule for lights of projects that is effective on a day")
    @APIResponseSchema(ProjectLightRuleView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> getProjectLightRule(
            @PathParam("code") String code,
            @QueryParam("on")
                    @Parameter(description = "A day; the edition effective last of all, where absent")
                    @Schema(type = SchemaType.STRING, format = "date")
                    String on,
            @QueryParam("asOf") String asOf) {
        return book.edition(code, Query.date("on", on), Query.instant("asOf", asOf))
                .map(RegisterResource::tagged);
    }

    @POST
    @Operation(summary = "Add a rule for lights of projects")
    @APIResponseSchema(value = ProjectLightRuleView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "Its bands leave a gap or overlap: the message names the interval")
    public Uni<Response> addProjectLightRule(
            NewProjectLightRule rule, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(rule, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(
            summary =
                    "Revise an edition of a rule for lights of projects, or add one that is effective from another day")
    @APIResponseSchema(ProjectLightRuleView.class)
    public Uni<Response> reviseProjectLightRule(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewProjectLightRule rule) {
        return revised(code, ifMatch, rule);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a rule for lights of projects with all its editions as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "It is the default")
    public Uni<Response> retireProjectLightRule(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of such rules, for the description of the interface. */
    record ProjectLightRulePage(List<ProjectLightRuleView> items) {}
}
