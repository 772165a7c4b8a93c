package org.biaogan.dashboard.visit;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of a visit, which works as any other form where no script keeps it for later. */
@Path("/visits/new")
public class VisitFormPage {

    static final String ADDRESS = "/visits/new";

    private final VisitRoom room;
    private final VisitPost post;
    private final Frames frames;
    private final VisitorDesk visitors;

    VisitFormPage(VisitRoom room, VisitPost post, Frames frames, VisitorDesk visitors) {
        this.room = room;
        this.post = post;
        this.frames = frames;
        this.visitors = visitors;
    }

    record VisitNew(Frame frame, VisitFormView view) implements TemplateInstance {}

    /** Everybody but a mere viewer; the service decides for which projects. */
    static boolean maySend(Rights rights) {
        return rights.mayKeepProjects() || rights.roles().contains("supervisor");
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> empty(@RestQuery String project, @Context SecurityContext visitor) {
        if (!maySend(visitors.rights())) {
            throw new ForbiddenException();
        }
        Frame frame = frames.in(Section.VISITS);
        return room.form(VisitForm.empty(VisitQuery.code(project), room.today()), visitor, frame.language())
                .map(view -> frame.speak(new VisitNew(frame, view)));
    }

    /** The photos lie in files of their own, hence the thread that may wait for them. */
    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> send(@BeanParam VisitFields fields, @Context SecurityContext visitor) {
        Frame frame = frames.in(Section.VISITS).afterForm(ADDRESS);
        VisitForm form = fields.form();
        return post.withPhotos(form, fields.uploads())
                .chain(complete -> post.record(complete)
                        .map(recorded -> RestResponse.<TemplateInstance>seeOther(URI.create("/visits?recorded=1")))
                        .onFailure()
                        .recoverWithUni(failure -> again(frame, complete, failure, visitor)))
                .onFailure()
                .recoverWithUni(failure -> again(frame, form, failure, visitor));
    }

    /** What was typed, the photos that were taken already, and why the rest was not. */
    private Uni<RestResponse<TemplateInstance>> again(
            Frame frame, VisitForm form, Throwable failure, SecurityContext visitor) {
        Refused refused = Refused.of(failure, frame.language());
        return room.form(form.refused(refused.faults(), refused.lines()), visitor, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(refused.status())
                        .entity(frame.speak(new VisitNew(frame, view)))
                        .build());
    }
}
