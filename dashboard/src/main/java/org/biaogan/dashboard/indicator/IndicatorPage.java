package org.biaogan.dashboard.indicator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.figure.CsvSheet;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of one indicator of a unit, and its series as CSV. */
@Path("/indicators")
public class IndicatorPage {

    private final IndicatorDesk desk;
    private final Frames frames;

    IndicatorPage(IndicatorDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Indicator(Frame frame, IndicatorView view) implements TemplateInstance {}

    @GET
    @Path("{indicator}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> page(@RestPath String indicator, @RestQuery String unit, @RestQuery String period) {
        Frame frame = frames.in("board");
        return desk.story(indicator, unit, period)
                .map(story -> IndicatorView.of(story, frame.language()))
                .map(view -> frame.speak(new Indicator(frame, view)));
    }

    @GET
    @Path("{indicator}.csv")
    @Produces(CsvSheet.MEDIA_TYPE)
    public Uni<RestResponse<String>> sheet(
            @RestPath String indicator, @RestQuery String unit, @RestQuery String period) {
        return desk.story(indicator, unit, period).map(told -> RestResponse.ResponseBuilder.ok(
                        IndicatorCsv.of(told.story(), frames.language()), CsvSheet.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"biaogan-" + indicator + ".csv\"")
                .build());
    }
}
