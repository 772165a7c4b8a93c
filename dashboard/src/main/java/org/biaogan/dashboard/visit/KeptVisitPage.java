package org.biaogan.dashboard.visit;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where the script of the form delivers what it kept: who is signed in, photos one by one, then the visit. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
public class KeptVisitPage {

    private static final int UNPROCESSABLE = 422;

    private final VisitPost post;
    private final Frames frames;

    KeptVisitPage(VisitPost post, Frames frames) {
        this.post = post;
        this.frames = frames;
    }

    /** Who is signed in now, and the token for forms of this session: those of a page opened days ago are stale. */
    @GET
    @Path("session")
    public String session(@Context SecurityContext visitor) {
        return new JsonObject()
                .put("owner", VisitRoom.owner(visitor))
                .put("csrfToken", frames.in(Section.VISITS).csrfToken())
                .encode();
    }

    @POST
    @Path("photos")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<String>> photo(
            @RestForm String project, @RestForm String takenOn, @RestForm("file") FileUpload file) {
        if (file == null || VisitQuery.code(project) == null) {
            return answer(UNPROCESSABLE, reasons(List.of()));
        }
        return post.photo(project, takenOn, file)
                .chain(id -> answer(RestResponse.StatusCode.OK, taken(id)))
                .onFailure()
                .recoverWithUni(this::refused);
    }

    @POST
    @Path("kept")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<String>> kept(@BeanParam VisitFields fields) {
        VisitForm form = fields.form();
        return post.record(form)
                .chain(() -> answer(RestResponse.StatusCode.OK, taken(form.id())))
                .onFailure()
                .recoverWithUni(this::refused);
    }

    private Uni<RestResponse<String>> refused(Throwable failure) {
        Refused refused = Refused.of(failure, frames.language());
        return answer(refused.status(), reasons(refused.lines()));
    }

    private static JsonObject taken(String id) {
        return new JsonObject().put("id", id);
    }

    /** Why it was not taken; nobody should send it again unchanged unless the status is 503. */
    private static JsonObject reasons(List<String> lines) {
        return new JsonObject().put("reasons", new JsonArray(lines));
    }

    private static Uni<RestResponse<String>> answer(int status, JsonObject said) {
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.<String>create(status)
                        .entity(said.encode())
                        .build());
    }
}
