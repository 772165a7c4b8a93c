package org.biaogan.metrics.portfolio;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectCatalogue;
import org.biaogan.metrics.project.ProjectFilter;
import org.biaogan.metrics.project.ProjectParameters;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.SentTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register as a workbook, over HTTP. */
@Path("/api/v1/projects/xlsx")
@Tag(name = "projects")
public class RegisterResource {

    private final ProjectCatalogue catalogue;

    RegisterResource(ProjectCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(SentTable.XLSX)
    @Operation(
            summary = "The projects that fit as a workbook, narrowed and sorted as the list is",
            description = "POST /project-imports takes it back as it is; the columns that only inform are passed over.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(mediaType = SentTable.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> projectsWorkbook(@BeanParam ProjectParameters asked, @QueryParam("asOf") String asOf) {
        ProjectFilter filter = asked.filter();
        Optional<Instant> instant = Query.instant("asOf", asOf);
        RequestLoop loop = RequestLoop.current();
        return catalogue
                .plannedYears()
                .chain(years -> loop.aside(() -> new RegisterBook(years)))
                .call(book -> catalogue.each(
                        filter,
                        instant,
                        projects -> loop.<Void>aside(() -> {
                            book.write(projects);
                            return null;
                        })))
                .chain(book -> loop.aside(book::bytes))
                .map(bytes -> Response.ok(bytes, SentTable.XLSX)
                        .header("Content-Disposition", "attachment; filename=\"projects.xlsx\"")
                        .build());
    }
}
