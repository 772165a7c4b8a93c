package org.biaogan.dashboard.progress;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.biaogan.dashboard.workbook.Confirmation;
import org.biaogan.dashboard.workbook.Stopped;
import org.biaogan.dashboard.workbook.Workbook;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Progress by workbook: hand the sheet out, show what the filled one would change, write it once that is confirmed. */
@Path(ProgressQuery.PATH)
public class ProgressFilePage {

    private static final int OK = 200;
    private static final String CONFIRMED = "/progress/file/confirmed";

    private final ProgressDesk desk;
    private final ProgressRoom room;
    private final Frames frames;

    ProgressFilePage(ProgressDesk desk, ProgressRoom room, Frames frames) {
        this.desk = desk;
        this.room = room;
        this.frames = frames;
    }

    record Preview(Frame frame, FileView view) implements TemplateInstance {}

    @GET
    @Path("sheet.xlsx")
    @Produces(Workbook.XLSX)
    public Uni<RestResponse<byte[]>> workbook(@RestQuery String unit, @RestQuery String period) {
        ProgressQuery query = ProgressQuery.of(unit, period, null).complete();
        String name = "progress-" + query.unit() + "-" + query.period() + ".xlsx";
        return desk.workbook(query).map(bytes -> RestResponse.ResponseBuilder.ok(bytes, Workbook.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build());
    }

    /** The upload lies in a file of its own, hence the thread that may wait for it. */
    @POST
    @Path("file")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> preview(
            @RestForm String unit, @RestForm String period, @RestForm("file") FileUpload upload) {
        ProgressQuery query = ProgressQuery.of(unit, period, null).complete();
        Frame frame = frames.in(Section.PROGRESS).afterForm(query.address());
        Language language = frame.language();
        Workbook file = Workbook.uploaded(upload);
        Stopped stopped = Stopped.ofUpload(file, language);
        if (stopped != null) {
            return Uni.createFrom().item(stopped(frame, query, stopped, null));
        }
        Confirmation confirmation = Confirmation.of(CONFIRMED, query.unit(), query.period(), file);
        return room.known(query)
                .chain(sheet -> desk.preview(file).map(judgement -> {
                    FileView view = FileView.of(query, judgement, confirmation, sheet, language);
                    return answer(frame, OK, view);
                }))
                .onFailure()
                .recoverWithItem(failure -> refused(frame, query, failure, Stopped.ofPreview(failure, language), null));
    }

    /** The sheet is looked at first, as afterwards it says what the file says. */
    @POST
    @Path("file/confirmed")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> write(
            @RestForm String unit,
            @RestForm String period,
            @RestForm String key,
            @RestForm String name,
            @RestForm String file) {
        ProgressQuery query = ProgressQuery.of(unit, period, null).complete();
        Frame frame = frames.in(Section.PROGRESS).afterForm(query.address());
        Language language = frame.language();
        Workbook confirmed = Workbook.read(name, file);
        Confirmation again = new Confirmation(CONFIRMED, query.unit(), query.period(), key, confirmed.name(), file);
        return room.known(query)
                .chain(sheet -> desk.write(key, confirmed)
                        .map(judgement -> answer(frame, OK, FileView.of(query, judgement, null, sheet, language))))
                .onFailure()
                .recoverWithItem(
                        failure -> refused(frame, query, failure, Stopped.ofWriting(failure, language), again));
    }

    private static RestResponse<TemplateInstance> refused(
            Frame frame, ProgressQuery query, Throwable failure, Stopped stopped, Confirmation again) {
        if (failure instanceof RefusedFile file) {
            FileJudgement judgement = file.judgement(FileJudgement.class);
            return answer(frame, file.status(), FileView.refused(query, judgement, frame.language()));
        }
        return stopped(frame, query, stopped, again);
    }

    private static RestResponse<TemplateInstance> stopped(
            Frame frame, ProgressQuery query, Stopped stopped, Confirmation again) {
        FileView view = FileView.trouble(query, stopped.lines(), stopped.again() ? again : null, frame.language());
        return answer(frame, stopped.status(), view);
    }

    private static RestResponse<TemplateInstance> answer(Frame frame, int status, FileView view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Preview(frame, view)))
                .build();
    }
}
