package org.biaogan.dashboard.intake;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A file is chosen, looked at, its columns named where need be, and imported. */
@Path("/imports")
public class ImportPage {

    private static final int OK = 200;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    private final ImportDesk desk;
    private final Frames frames;

    ImportPage(ImportDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Imports(Frame frame, ImportView view) implements TemplateInstance {}

    record Done(Frame frame, Notice notice, ImportView.Judgement judgement) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance imports() {
        Frame frame = frames.in(Section.IMPORTS);
        return frame.speak(new Imports(frame, ImportView.empty()));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> done(@RestPath String id) {
        Frame frame = frames.in(Section.IMPORTS);
        return desk.find(id).chain(reading -> desk.names(frame.language())
                .map(names -> frame.speak(new Done(
                        frame,
                        Notice.of(frame.language(), reading),
                        ImportView.Judgement.of(reading.value(), names)))));
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> take(@BeanParam ImportForm form) throws IOException {
        Frame frame = frames.in(Section.IMPORTS);
        ImportWords words = frame.language().words(ImportWords.class);
        SentFile file = form.sentFile();
        if (file == null || file.bytes().length == 0) {
            return Uni.createFrom().item(page(frame, UNPROCESSABLE, ImportView.troubled(words.noFile())));
        }
        if (file.bytes().length > SentFile.MOST) {
            return Uni.createFrom().item(page(frame, TOO_LARGE, ImportView.troubled(words.tooLarge())));
        }
        return desk.names(frame.language())
                .chain(names -> judged(new Reader(frame, names), form, file, List.of(words.otherFile())));
    }

    /** Who reads the answer: the frame around it, and what the codes in it are called. */
    private record Reader(Frame frame, Names names) {}

    private Uni<RestResponse<TemplateInstance>> judged(
            Reader reader, ImportForm form, SentFile file, List<String> otherFile) {
        if (!form.isConfirmed()) {
            return look(reader, form, file, List.of());
        }
        return file.sha256().equals(form.sha256()) ? commit(reader, form, file) : look(reader, form, file, otherFile);
    }

    private Uni<RestResponse<TemplateInstance>> look(
            Reader reader, ImportForm form, SentFile file, List<String> trouble) {
        Mapping mapping = form.mapping();
        return desk.preview(file, mapping)
                .map(answer -> page(
                        reader.frame(),
                        trouble.isEmpty() ? OK : UNPROCESSABLE,
                        ImportView.of(file, mapping, answer, null, reader.names())
                                .troubled(trouble)))
                .onFailure()
                .recoverWithItem(failure -> kept(reader, form, file, failure));
    }

    private Uni<RestResponse<TemplateInstance>> commit(Reader reader, ImportForm form, SentFile file) {
        return desk.commit(form.key(), file, form.mapping())
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create("/imports/" + done.id())))
                .onFailure()
                .recoverWithItem(failure -> kept(reader, form, file, failure));
    }

    /** Whatever went wrong, the file and the columns named are not lost. */
    private static RestResponse<TemplateInstance> kept(
            Reader reader, ImportForm form, SentFile file, Throwable failure) {
        Frame frame = reader.frame();
        if (failure instanceof RefusedFile refused) {
            ImportView view = ImportView.of(
                    file, form.mapping(), refused.judgement(ImportAnswer.class), form.key(), reader.names());
            String nothing = frame.language().words(ImportWords.class).nothingWritten();
            return page(frame, refused.status(), view.troubled(List.of(nothing)));
        }
        FormTrouble trouble = FormTrouble.of(failure, frame.language());
        ImportView view = ImportView.kept(file, form.mapping(), form.key(), trouble.lines(), reader.names());
        return page(frame, trouble.status(), view);
    }

    private static RestResponse<TemplateInstance> page(Frame frame, int status, ImportView view) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                .entity(frame.speak(new Imports(frame, view)))
                .build();
    }
}
