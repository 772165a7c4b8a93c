package org.biaogan.dashboard.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of reports, with the form to order one for those who may. */
@Path("/reports")
public class ReportsPage {

    private final ReportRoom room;
    private final ReportDesk desk;
    private final Frames frames;

    ReportsPage(ReportRoom room, ReportDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Reports(Frame frame, ReportsView view) implements TemplateInstance {}

    /**
     * What the page shows.
     *
     * @param form null for who may not order
     * @param trouble why the last order was not taken; empty on the first visit
     */
    record ReportsView(Notice notice, OrderForm form, List<String> trouble, List<ReportText> reports) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> reports() {
        Frame frame = frames.in(Section.REPORTS);
        return room.view(frame.language()).map(view -> frame.speak(new Reports(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> order(
            @RestForm String key, @RestForm String template, @RestForm String unit, @RestForm String period) {
        Frame frame = frames.in(Section.REPORTS);
        if (isBlank(key) || isBlank(template) || isBlank(unit) || isBlank(period)) {
            String incomplete = frame.language().words(ReportWords.class).incomplete();
            return again(frame, 422, new OrderForm.Sent(key, template, unit, period, List.of(incomplete)));
        }
        return desk.order(key, template, period, unit)
                .map(report -> RestResponse.<TemplateInstance>seeOther(URI.create("/reports/" + report.id())))
                .onFailure()
                .recoverWithUni(failure -> {
                    Trouble trouble = Trouble.of(failure, frame.language());
                    return again(
                            frame, trouble.status(), new OrderForm.Sent(key, template, unit, period, trouble.lines()));
                });
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, int status, OrderForm.Sent sent) {
        return room.viewAgain(frame.language(), sent)
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new Reports(frame, view)))
                        .build());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
