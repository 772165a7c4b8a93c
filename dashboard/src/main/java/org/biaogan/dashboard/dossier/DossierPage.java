package org.biaogan.dashboard.dossier;

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

/** The card and the list of an official. */
@Path("/officials")
public class DossierPage {

    private final DossierDesk desk;
    private final Frames frames;

    DossierPage(DossierDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Duties(Frame frame, DossierView view) implements TemplateInstance {}

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> official(@RestPath String code) {
        return shown(desk, frames.in(Section.ME), code);
    }

    static Uni<TemplateInstance> shown(DossierDesk desk, Frame frame, String code) {
        return desk.dossier(code)
                .map(dossier -> DossierView.of(dossier, frame.language()))
                .map(view -> frame.speak(new Duties(frame, view)));
    }
}
