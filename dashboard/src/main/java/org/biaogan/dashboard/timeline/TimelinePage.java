package org.biaogan.dashboard.timeline;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.zone.ZoneBook;
import org.jboss.resteasy.reactive.RestQuery;

/** Flagship projects side by side in time. */
@Path("/timeline")
public class TimelinePage {

    private final TimelineDesk desk;
    private final ZoneBook zones;
    private final Frames frames;
    private final Clock clock;

    TimelinePage(TimelineDesk desk, ZoneBook zones, Frames frames, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.frames = frames;
        this.clock = clock;
    }

    record Lanes(Frame frame, TimelineView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> timeline(
            @RestQuery String unit,
            @RestQuery boolean all,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery Integer page) {
        Frame frame = frames.in(Section.TIMELINE);
        TimelineQuery query = TimelineQuery.of(unit, all, from, to, page);
        LocalDate today = LocalDate.ofInstant(clock.instant(), MomentText.ZONE);
        return Uni.combine()
                .all()
                .unis(desk.lanes(query), zones.zone())
                .with((lanes, zone) ->
                        frame.speak(new Lanes(frame, TimelineView.of(query, lanes, zone, today, frame.language()))));
    }
}
