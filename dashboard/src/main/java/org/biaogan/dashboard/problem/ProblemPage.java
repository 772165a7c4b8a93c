package org.biaogan.dashboard.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.matter.ActionDesk;
import org.biaogan.dashboard.matter.DispatchBoard;
import org.biaogan.dashboard.matter.MatterKind;
import org.biaogan.dashboard.matter.MatterRoom;
import org.biaogan.dashboard.matter.MatterStory;
import org.biaogan.dashboard.matter.SentAction;
import org.biaogan.dashboard.matter.Told;
import org.biaogan.dashboard.matter.Wanted;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The dispatch board of problems, and the story of each. */
@Path("/problems")
public class ProblemPage {

    private final MatterRoom room;
    private final ActionDesk desk;
    private final Frames frames;

    ProblemPage(MatterRoom room, ActionDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Problems(Frame frame, DispatchBoard board) implements TemplateInstance {}

    record Problem(Frame frame, MatterStory story) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> problems(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.PROBLEMS);
        return room.board(wanted.filter(MatterKind.PROBLEM), frame.language())
                .map(board -> frame.speak(new Problems(frame, board)));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> problem(@RestPath String code, @RestQuery String done) {
        Frame frame = frames.in(Section.PROBLEMS);
        return desk.story(MatterKind.PROBLEM, code, done, frame.language())
                .map(story -> frame.speak(new Problem(frame, story)));
    }

    @POST
    @Path("{code}/actions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> act(@RestPath String code, @BeanParam SentAction sent) {
        Told told = Told.of(MatterKind.PROBLEM, code, sent);
        Frame frame = frames.in(Section.PROBLEMS).afterForm(told.page());
        return desk.act(MatterKind.PROBLEM, code, sent, frame.language())
                .map(refused -> told.answer(refused, story -> frame.speak(new Problem(frame, story))));
    }
}
