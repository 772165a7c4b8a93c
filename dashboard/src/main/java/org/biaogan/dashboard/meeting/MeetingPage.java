package org.biaogan.dashboard.meeting;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The meetings, and each with its agenda, its decisions, and what moved since the one before. */
@Path(MeetingPage.PATH)
public class MeetingPage {

    static final String PATH = "/meetings";

    private final MeetingRoom room;
    private final Frames frames;

    MeetingPage(MeetingRoom room, Frames frames) {
        this.room = room;
        this.frames = frames;
    }

    record MeetingList(Frame frame, MeetingsView view) implements TemplateInstance {}

    record MeetingOne(Frame frame, MeetingStory story) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> meetings(@RestQuery String page) {
        Frame frame = frames.in(Section.MEETINGS);
        int number = page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
        return room.list(number, frame.language()).map(view -> frame.speak(new MeetingList(frame, view)));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> meeting(@RestPath String code) {
        Frame frame = frames.in(Section.MEETINGS);
        return room.story(code, frame.language()).map(story -> frame.speak(new MeetingOne(frame, story)));
    }
}
