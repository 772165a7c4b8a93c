package org.biaogan.dashboard.silence;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestQuery;

/** Where nobody has been, or of which nobody has heard, for too long. */
@Path("/silence")
public class SilencePage {

    private final SilenceDesk desk;
    private final ZoneBook zones;
    private final Frames frames;

    SilencePage(SilenceDesk desk, ZoneBook zones, Frames frames) {
        this.desk = desk;
        this.zones = zones;
        this.frames = frames;
    }

    record Silences(Frame frame, SilenceView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> silence(@RestQuery String unit, @RestQuery String kind, @RestQuery Integer page) {
        Frame frame = frames.in(Section.SILENCE);
        SilenceQuery query = SilenceQuery.of(unit, kind, page);
        return Uni.combine()
                .all()
                .unis(desk.silent(query), zones.zone())
                .with((silent, zone) ->
                        frame.speak(new Silences(frame, SilenceView.of(query, silent, zone, frame.language()))));
    }
}
