package org.biaogan.dashboard.visit;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.jboss.resteasy.reactive.RestQuery;

/** Who was where, what was seen, and what came of it. */
@Path("/visits")
public class VisitPage {

    private final VisitRoom room;
    private final Frames frames;
    private final VisitorDesk visitors;

    VisitPage(VisitRoom room, Frames frames, VisitorDesk visitors) {
        this.room = room;
        this.frames = frames;
        this.visitors = visitors;
    }

    record Visits(Frame frame, VisitsView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> visits(
            @RestQuery String project,
            @RestQuery String official,
            @RestQuery String unit,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery Integer page,
            @RestQuery String recorded) {
        Frame frame = frames.in(Section.VISITS);
        VisitQuery query = VisitQuery.of(project, official, unit, from, to, page);
        return room.visits(query, VisitFormPage.maySend(visitors.rights()), recorded != null, frame.language())
                .map(view -> frame.speak(new Visits(frame, view)));
    }
}
