package org.biaogan.dashboard.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.matter.DispatchBoard;
import org.biaogan.dashboard.matter.MatterKind;
import org.biaogan.dashboard.matter.MatterRoom;
import org.biaogan.dashboard.matter.Wanted;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;

/** The dispatch board of problems. */
@Path("/problems")
public class ProblemPage {

    private final MatterRoom room;
    private final Frames frames;

    ProblemPage(MatterRoom room, Frames frames) {
        this.room = room;
        this.frames = frames;
    }

    record Problems(Frame frame, DispatchBoard board) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> problems(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.PROBLEMS);
        return room.board(wanted.filter(MatterKind.PROBLEM), frame.language())
                .map(board -> frame.speak(new Problems(frame, board)));
    }
}
