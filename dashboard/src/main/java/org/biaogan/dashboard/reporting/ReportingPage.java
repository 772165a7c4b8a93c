package org.biaogan.dashboard.reporting;

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
import org.biaogan.dashboard.project.MoneyUnit;
import org.biaogan.dashboard.project.ProjectDesk;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything a project reported; of one period every version, the latest first. */
@Path("/projects/{code}/reports")
public class ReportingPage {

    private final ReportingDesk desk;
    private final ProjectDesk projects;
    private final Frames frames;

    ReportingPage(ReportingDesk desk, ProjectDesk projects, Frames frames) {
        this.desk = desk;
        this.projects = projects;
        this.frames = frames;
    }

    record Reports(Frame frame, Notice notice, String project, String name, String moneyUnit, ReportsView view)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> reports(@RestPath String code, @RestQuery String period) {
        Frame frame = frames.in(Section.PROJECTS);
        return projects.project(code).chain(project -> desk.all(code, period, frame.language())
                .map(found -> frame.speak(new Reports(
                        frame,
                        Notice.of(frame.language(), project, found),
                        "/projects/" + code,
                        project.value().name(frame.language()),
                        MoneyUnit.word(project.value().moneyUnit(), frame.language()),
                        found.value()))));
    }
}
