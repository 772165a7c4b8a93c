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
import org.jboss.resteasy.reactive.RestResponse;

/** The form that registers a project. */
@Path("/projects/new")
public class NewProjectPage {

    private final EditDesk desk;
    private final EditRoom room;
    private final Frames frames;

    NewProjectPage(EditDesk desk, EditRoom room, Frames frames) {
        this.desk = desk;
        this.room = room;
        this.frames = frames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> form() {
        Frame frame = frames.in(Section.PROJECTS);
        return room.blank(frame.language()).map(view -> frame.speak(new EditPage.Edit(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> add(@BeanParam EditFields sent) {
        Frame frame = frames.in(Section.PROJECTS);
        if (sent.wantsMore()) {
            return room.again(frame, null, sent.form().longer());
        }
        EditForm form = sent.form().read(frame.language());
        if (form.typed().isRefused()) {
            return room.again(frame, null, form);
        }
        return desk.add(form)
                .map(done -> RestResponse.<TemplateInstance>seeOther(
                        URI.create("/projects/" + form.typed().one("code"))))
                .onFailure()
                .recoverWithUni(failure -> room.refused(frame, null, form, failure));
    }
}
