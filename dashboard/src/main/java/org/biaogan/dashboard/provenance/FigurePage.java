package org.biaogan.dashboard.provenance;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind the small id that is printed beside a figure. */
@Path("/figures/{id}")
public class FigurePage {

    private final FigureDesk desk;
    private final Frames frames;

    FigurePage(FigureDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Provenance(Frame frame, Notice notice, FigureView figure) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> figure(@RestPath String id) {
        Frame frame = frames.in(Section.NONE);
        return desk.figure(id)
                .map(reading -> frame.speak(new Provenance(
                        frame,
                        Notice.of(frame.language(), reading),
                        FigureView.of(reading.value(), frame.language()))));
    }
}
