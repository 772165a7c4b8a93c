package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestMulti;

/** The register as a workbook. It has a path of its own, as a project's story answers for everything else below. */
@Path(RegisterView.PATH + "/xlsx")
public class RegisterWorkbookPage {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterRoom room;
    private final ProjectDesk desk;

    RegisterWorkbookPage(RegisterRoom room, ProjectDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Multi<byte[]> workbook(@BeanParam RegisterPage.Wanted wanted) {
        return RestMulti.fromUniResponse(
                room.complete(wanted.query()),
                desk::workbook,
                query -> Map.of(
                        "Content-Type", List.of(XLSX),
                        "Content-Disposition", List.of("attachment; filename=\"projects.xlsx\"")));
    }
}
