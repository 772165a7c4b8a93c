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
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Entry by workbook: hand the sheet out, show what the filled one would change, write it once that is confirmed. */
@Path("/entry")
public class EntryFilePage {

    private static final int OK = 200;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

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
    @Produces(EntryFile.XLSX)
    public Uni<RestResponse<byte[]>> workbook(@RestQuery String unit, @RestQuery String period) {
        EntryQuery query = complete(EntryQuery.of(unit, period));
        String name = "entry-" + query.unit() + "-" + query.period() + ".xlsx";
        return desk.workbook(query).map(bytes -> RestResponse.ResponseBuilder.ok(bytes, EntryFile.XLSX)
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
        Language language = frames.language();
        Frame frame = frames.in(Section.ENTRY).afterForm(query.address("/entry"));
        FileWords words = language.words(FileWords.class);
        if (upload == null || upload.size() == 0) {
            return answer(frame, UNPROCESSABLE, FileView.trouble(query, List.of(words.noFile()), null, language));
        }
        EntryFile file = FileDesk.uploaded(upload.fileName(), upload.uploadedFile());
        if (file.isTooLarge()) {
            String sentence = words.tooLarge(EntryFile.MOST_KILOBYTES);
            return answer(frame, TOO_LARGE, FileView.trouble(query, List.of(sentence), null, language));
        }
        FileView.Confirmation confirmation =
                new FileView.Confirmation(query, EntryForm.newKey(), file.name(), file.encoded());
        return desk.preview(file)
                .chain(judgement -> shown(frame, query, judgement, confirmation))
                .onFailure()
                .recoverWithUni(failure -> refused(frame, query, failure, words.outage(), null));
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
        EntryFile confirmed = EntryFile.read(name, file);
        FileWords words = frame.language().words(FileWords.class);
        return desk.write(key, confirmed)
                .chain(judgement -> shown(frame, query, judgement, null))
                .onFailure()
                .recoverWithUni(failure -> refused(
                        frame,
                        query,
                        failure,
                        words.unclear(),
                        new FileView.Confirmation(query, key, confirmed.name(), file)));
    }

    /** With the names of the figures, as far as the sheet can be asked for them. */
    private Uni<RestResponse<TemplateInstance>> shown(
            Frame frame, EntryQuery query, FileJudgement judgement, FileView.Confirmation confirmation) {
        return entries.sheet(query)
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(Optional.empty())
                .chain(sheet ->
                        answer(frame, OK, FileView.of(query, judgement, confirmation, sheet, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> refused(
            Frame frame, EntryQuery query, Throwable failure, String outage, FileView.Confirmation again) {
        Language language = frame.language();
        if (failure instanceof RefusedFile file) {
            return answer(frame, file.status(), FileView.refused(query, file.judgement(FileJudgement.class), language));
        }
        if (failure instanceof Refusal refusal) {
            List<String> lines = RefusalText.lines(refusal, language);
            return answer(frame, refusal.status(), FileView.trouble(query, lines, null, language));
        }
        return answer(frame, UNAVAILABLE, FileView.trouble(query, List.of(outage), again, language));
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
