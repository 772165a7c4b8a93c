package org.biaogan.metrics.formula;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The formulas over HTTP. */
@Path("/api/v1/formulas")
@Tag(name = "formulas")
@Produces(MediaType.APPLICATION_JSON)
public class FormulaResource {

    private final FormulaBook book;

    FormulaResource(FormulaBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "List how numbers are computed, each formula after those it builds on")
    @APIResponseSchema(FormulaPage.class)
    public Uni<Response> list(
            @QueryParam("page") @Parameter(description = "From 0", schema = @Schema(type = SchemaType.INTEGER))
                    String page,
            @QueryParam("size")
                    @Parameter(description = "Items a page, at most 1000", schema = @Schema(type = SchemaType.INTEGER))
                    String size,
            @Context UriInfo uri) {
        Page asked = Page.of(page, size);
        return Uni.createFrom().item(Listing.of(Paged.cut(List.copyOf(book.all()), asked), asked, uri));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Tell how one kind of number is computed")
    @APIResponseSchema(Formula.class)
    @APIResponse(responseCode = "404", description = "There is no such formula")
    public Uni<Response> get(@PathParam("code") String code) {
        return Uni.createFrom()
                .optional(book.find(code))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("formulas", code))
                .map(formula -> Response.ok(formula).build());
    }

    /** A page of formulas, for the description of the interface. */
    record FormulaPage(List<Formula> items) {}
}
