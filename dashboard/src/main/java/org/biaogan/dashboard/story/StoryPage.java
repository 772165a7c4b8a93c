package org.biaogan.dashboard.story;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A project's story. */
@Path("/projects/{code}")
public class StoryPage {

    private final StoryRoom room;
    private final Frames frames;

    StoryPage(StoryRoom room, Frames frames) {
        this.room = room;
        this.frames = frames;
    }

    record Story(Frame frame, StoryView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> story(@RestPath String code, @RestQuery String node, @RestQuery String condition) {
        Frame frame = frames.in(Section.PROJECTS);
        return room.story(new StoryQuery(code, node, condition, Typed.none()), frame.language())
                .map(view -> frame.speak(new Story(frame, view)));
    }
}
