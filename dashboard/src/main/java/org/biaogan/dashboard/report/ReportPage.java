package org.biaogan.dashboard.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.upstream.Refusal;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;

/** One report: how far it is, and its documents, passed through from the report service as they come. */
@Path("/reports/{id}")
public class ReportPage {

    private static final int CONFLICT = 409;

    private final ReportDesk desk;
    private final Frames frames;

    ReportPage(ReportDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Status(Frame frame, Notice notice, ReportText report) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> status(@RestPath String id) {
        Frame frame = frames.in(Section.REPORTS);
        return desk.report(id)
                .map(reading -> frame.speak(new Status(
                        frame,
                        Notice.of(frame.language(), reading),
                        ReportText.of(reading.value(), frame.language()))));
    }

    @GET
    @Path("document.{format}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Multi<byte[]> document(@RestPath String id, @RestPath String format) {
        Format known = Format.of(format).orElseThrow(NotFoundException::new);
        Uni<Report> ready = desk.report(id).map(reading -> ready(reading.value(), frames));
        return RestMulti.fromUniResponse(
                ready,
                report -> desk.document(id, known),
                report -> Map.of(
                        "Content-Type", List.of(known.mediaType()),
                        "Content-Disposition", List.of(disposition(report, known))));
    }

    private static Report ready(Report report, Frames frames) {
        if (report.state() != ReportState.READY) {
            String why = frames.language().words(ReportWords.class).notReady();
            throw new Refusal(CONFLICT, why, List.of());
        }
        return report;
    }

    /** Opened in the browser; kept under the report's title, whatever characters that has (RFC 6266). */
    private static String disposition(Report report, Format format) {
        String name = report.title() + "." + format.suffix();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"report." + format.suffix() + "\"; filename*=UTF-8''" + encoded;
    }
}
