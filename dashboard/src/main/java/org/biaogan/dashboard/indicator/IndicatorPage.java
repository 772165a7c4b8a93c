package org.biaogan.dashboard.indicator;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.biaogan.dashboard.figure.CsvSheet;
import org.biaogan.dashboard.knowledge.Knowledge;
import org.biaogan.dashboard.outlook.ScenarioForm;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of one indicator of a unit, and its series as CSV. */
@Path("/indicators")
public class IndicatorPage {

    private final IndicatorDesk desk;
    private final Frames frames;
    private final Knowledge knowledge;

    IndicatorPage(IndicatorDesk desk, Frames frames, Knowledge knowledge) {
        this.desk = desk;
        this.frames = frames;
        this.knowledge = knowledge;
    }

    record Indicator(Frame frame, IndicatorView view) implements TemplateInstance {}

    /** The parameters of the address, as they came. */
    public static class Wanted {
        @RestPath
        String indicator;

        @RestQuery
        String unit;

        @RestQuery
        String period;

        @RestQuery
        String since;

        /** In what terms the months to come are supposed, and the number. */
        @RestQuery
        String how;

        @RestQuery
        String x;

        IndicatorQuery query(LocalDate today) {
            return IndicatorQuery.of(indicator, unit, period, since, today);
        }
    }

    @GET
    @Path("{indicator}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> page(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.BOARD);
        ScenarioForm form = ScenarioForm.asked(wanted.how, wanted.x, frame.language());
        return desk.story(wanted.query(knowledge.today()), form)
                .map(story -> IndicatorView.of(story, frame.language()))
                .map(view -> frame.speak(new Indicator(frame, view)));
    }

    @GET
    @Path("{indicator}.csv")
    @Produces(CsvSheet.MEDIA_TYPE)
    public Uni<RestResponse<String>> sheet(@BeanParam Wanted wanted) {
        ScenarioForm none = ScenarioForm.asked(null, null, frames.language());
        return desk.story(wanted.query(knowledge.today()), none).map(told -> RestResponse.ResponseBuilder.ok(
                        IndicatorCsv.of(told.story(), frames.language()), CsvSheet.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"biaogan-" + wanted.indicator + ".csv\"")
                .build());
    }
}
