package org.biaogan.dashboard.change;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.biaogan.dashboard.knowledge.Knowledge;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed since a day, the last meeting's for instance. */
@Path("/changes")
public class ChangesPage {

    private final ChangeDesk desk;
    private final Frames frames;
    private final Knowledge knowledge;

    ChangesPage(ChangeDesk desk, Frames frames, Knowledge knowledge) {
        this.desk = desk;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    record Changes(Frame frame, ChangesView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> since(
            @RestQuery String since,
            @RestQuery String unit,
            @RestQuery String official,
            @RestQuery String project,
            @RestQuery String kind) {
        Frame frame = frames.in(Section.CHANGES);
        LocalDate today = knowledge.today();
        return desk.find(ChangeQuery.of(since, unit, official, project, kind, today))
                .map(found -> ChangesView.of(found, today.toString(), frame.language()))
                .map(view -> frame.speak(new Changes(frame, view)));
    }
}
