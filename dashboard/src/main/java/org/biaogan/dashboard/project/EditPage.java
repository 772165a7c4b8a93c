package org.biaogan.dashboard.project;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The form that revises a project's description; who comes late sees what was changed and goes on from there. */
@Path("/projects/{code}/edit")
public class EditPage {

    private final EditDesk desk;
    private final EditRoom room;
    private final Frames frames;

    EditPage(EditDesk desk, EditRoom room, Frames frames) {
        this.desk = desk;
        this.room = room;
        this.frames = frames;
    }

    record Edit(Frame frame, EditView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> form(@RestPath String code) {
        Frame frame = frames.in(Section.PROJECTS);
        return room.known(code, frame.language()).map(view -> frame.speak(new Edit(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> revise(@RestPath String code, @BeanParam EditFields sent) {
        Frame frame = frames.in(Section.PROJECTS);
        if (sent.wantsMore()) {
            return room.again(frame, code, sent.form().longer());
        }
        EditForm form = sent.form().read(frame.language());
        if (form.typed().isRefused()) {
            return room.again(frame, code, form);
        }
        return desk.revise(code, form)
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create("/projects/" + code)))
                .onFailure()
                .recoverWithUni(failure -> room.refused(frame, code, form, failure));
    }
}
