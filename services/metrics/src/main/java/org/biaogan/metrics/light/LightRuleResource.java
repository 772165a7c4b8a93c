package org.biaogan.metrics.light;

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
import org.biaogan.metrics.rest.Items;
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

/** The light rules over HTTP. */
@Path("/api/v1/light-rules")
@Tag(name = "light-rules")
public class LightRuleResource extends RegisterResource<LightRuleVersion, NewLightRule, LightRuleView> {

    private final LightRuleBook book;
    private final LightPresets presets;

    LightRuleResource(LightRuleBook book, LightPresets presets, OncePost once) {
        super(book, LightRuleView::of, once);
        this.book = book;
        this.presets = presets;
    }

    @GET
    @Operation(summary = "List the editions of the light rules, by code and first day")
    @APIResponseSchema(LightRulePage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.page(read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get the edition of a light rule that is effective on a day")
    @APIResponseSchema(LightRuleView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(
            @PathParam("code") String code,
            @QueryParam("on")
                    @Parameter(description = "A period's last day; the edition effective last of all, where absent")
                    @Schema(type = SchemaType.STRING, format = "date")
                    String on,
            @QueryParam("asOf") String asOf) {
        return book.edition(code, Query.date("on", on), Query.instant("asOf", asOf))
                .map(RegisterResource::tagged);
    }

    @POST
    @Operation(summary = "Add a light rule")
    @APIResponseSchema(value = LightRuleView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "Its bands leave a gap or overlap: the message names the interval")
    public Uni<Response> add(
            NewLightRule rule, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(rule, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise an edition of a light rule, or add one that is effective from another day")
    @APIResponseSchema(LightRuleView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewLightRule rule) {
        return revised(code, ifMatch, rule);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a light rule with all its editions as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "An indicator still refers to it, or it is the default")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    @POST
    @Path("/check")
    @Operation(summary = "Check whether bands light everything once; stores nothing")
    @APIResponseSchema(Covered.class)
    @APIResponse(responseCode = "422", description = "They leave a gap or overlap: the message names the interval")
    public Covered check(NewLightRule rule, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        rule.coverage().enforce();
        return new Covered(true);
    }

    @GET
    @Path("/presets")
    @Operation(summary = "List published light rules with their sources, to start one's own from")
    public Items<LightPreset> presets() {
        return new Items<>(presets.all());
    }

    /** A page of light rules, for the description of the interface. */
    record LightRulePage(List<LightRuleView> items) {}

    /** That bands light everything once. */
    public record Covered(boolean covered) {}
}
