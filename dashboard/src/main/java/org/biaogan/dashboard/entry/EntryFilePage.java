package org.biaogan.dashboard.entry;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
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

/** Entry by workbook: hand the sheet out, show what the filled one would change, write it once that is confirmed. */
@Path("/entry")
public class EntryFilePage {

    private static final int OK = 200;

    private final FileDesk desk;
    private final EntryDesk entries;
    private final Frames frames;

    EntryFilePage(FileDesk desk, EntryDesk entries, Frames frames) {
        this.desk = desk;
        this.entries = entries;
        this.frames = frames;
    }

    record Preview(Frame frame, FileView view) implements TemplateInstance {}

    @GET
    @Path("sheet.xlsx")
    @Produces(Workbook.XLSX)
    public Uni<RestResponse<byte[]>> workbook(@RestQuery String unit, @RestQuery String period) {
        EntryQuery query = complete(EntryQuery.of(unit, period));
        String name = "entry-" + query.unit() + "-" + query.period() + ".xlsx";
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
        EntryQuery query = complete(EntryQuery.of(unit, period));
        Frame frame = frames.in(Section.ENTRY).afterForm(query.address("/entry"));
        Language language = frame.language();
        Workbook file = Workbook.uploaded(upload);
        Stopped stopped = Stopped.ofUpload(file, language);
        if (stopped != null) {
            return stopped(frame, query, stopped, null);
        }
        Confirmation confirmation = Confirmation.of("/entry/file/confirmed", query.unit(), query.period(), file);
        return desk.preview(file)
                .chain(judgement -> shown(frame, query, judgement, confirmation))
                .onFailure()
                .recoverWithUni(failure -> refused(frame, query, failure, Stopped.ofPreview(failure, language), null));
    }

    @POST
    @Path("file/confirmed")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> write(
            @RestForm String unit,
            @RestForm String period,
            @RestForm String key,
            @RestForm String name,
            @RestForm String file) {
        EntryQuery query = complete(EntryQuery.of(unit, period));
        Frame frame = frames.in(Section.ENTRY).afterForm(query.address("/entry"));
        Workbook confirmed = Workbook.read(name, file);
        Confirmation again =
                new Confirmation("/entry/file/confirmed", query.unit(), query.period(), key, confirmed.name(), file);
        return desk.write(key, confirmed)
                .chain(judgement -> shown(frame, query, judgement, null))
                .onFailure()
                .recoverWithUni(
                        failure -> refused(frame, query, failure, Stopped.ofWriting(failure, frame.language()), again));
    }

    /** With the names of the figures, as far as the sheet can be asked for them. */
    private Uni<RestResponse<TemplateInstance>> shown(
            Frame frame, EntryQuery query, FileJudgement judgement, Confirmation confirmation) {
        return entries.sheet(query)
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(Optional.empty())
                .chain(sheet ->
                        answer(frame, OK, FileView.of(query, judgement, confirmation, sheet, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> refused(
            Frame frame, EntryQuery query, Throwable failure, Stopped stopped, Confirmation again) {
        if (failure instanceof RefusedFile file) {
            FileJudgement judgement = file.judgement(FileJudgement.class);
            return answer(frame, file.status(), FileView.refused(query, judgement, frame.language()));
        }
        return stopped(frame, query, stopped, again);
    }

    private Uni<RestResponse<TemplateInstance>> stopped(
            Frame frame, EntryQuery query, Stopped stopped, Confirmation again) {
        FileView view = FileView.trouble(query, stopped.lines(), stopped.again() ? again : null, frame.language());
        return answer(frame, stopped.status(), view);
    }

    private static Uni<RestResponse<TemplateInstance>> answer(Frame frame, int status, FileView view) {
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new Preview(frame, view)))
                        .build());
    }

    private static EntryQuery complete(EntryQuery query) {
        if (query.unit() == null || query.period() == null) {
            throw new BadRequestException();
        }
        return query;
    }
}
