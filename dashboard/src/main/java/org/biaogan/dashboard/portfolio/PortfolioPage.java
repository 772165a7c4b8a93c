package org.biaogan.dashboard.portfolio;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
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
import java.util.Optional;
import org.biaogan.dashboard.intake.SentFile;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.portfolio.PortfolioView.Looked;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A file of projects is chosen, looked at, its columns named where need be, and imported. */
@Path(PortfolioPage.PATH)
@Produces(MediaType.TEXT_HTML)
public class PortfolioPage {

    static final String PATH = "/project-imports";

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final PortfolioDesk desk;
    private final FileOptions options;
    private final Frames frames;
    private final VisitorDesk visitors;

    PortfolioPage(PortfolioDesk desk, FileOptions options, Frames frames, VisitorDesk visitors) {
        this.desk = desk;
        this.options = options;
        this.frames = frames;
        this.visitors = visitors;
    }

    record Portfolio(Frame frame, PortfolioView view) implements TemplateInstance {}

    record Taken(Frame frame, Notice notice, PortfolioJudgement judgement) implements TemplateInstance {}

    @GET
    public Uni<RestResponse<TemplateInstance>> choose() {
        requireKeeper();
        return page(frames.in(Section.PROJECT_IMPORTS), OK, List.of(), null, FileTerms.NONE);
    }

    /** What became of an import; as all that is about projects, for everybody. */
    @GET
    @Path("{id}")
    public Uni<TemplateInstance> taken(@RestPath String id) {
        Frame frame = frames.in(Section.PROJECT_IMPORTS);
        return desk.find(id)
                .map(read -> frame.speak(new Taken(
                        frame,
                        Notice.of(frame.language(), read),
                        PortfolioJudgement.of(read.value(), frame.language()))));
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<TemplateInstance>> take(@BeanParam PortfolioForm form) throws IOException {
        requireKeeper();
        Frame frame = frames.in(Section.PROJECT_IMPORTS);
        SentFile file = form.sentFile();
        Optional<FileTrouble> trouble = FileTrouble.beforehand(file, form.terms(), frame.language());
        if (trouble.isPresent()) {
            return kept(frame, form, file, trouble.get());
        }
        if (!form.isConfirmed()) {
            return look(frame, form, file, List.of());
        }
        return file.sha256().equals(form.sha256())
                ? commit(frame, form, file)
                : look(
                        frame,
                        form,
                        file,
                        List.of(frame.language().words(PortfolioWords.class).otherFile()));
    }

    private Uni<RestResponse<TemplateInstance>> look(
            Frame frame, PortfolioForm form, SentFile file, List<String> trouble) {
        FileTerms terms = form.terms();
        return desk.preview(file, terms)
                .chain(answer -> page(
                        frame,
                        trouble.isEmpty() ? OK : UNPROCESSABLE,
                        trouble,
                        PortfolioView.looked(file, terms, answer, null, frame.language()),
                        terms))
                .onFailure()
                .recoverWithUni(failure -> kept(frame, form, file, failure));
    }

    private Uni<RestResponse<TemplateInstance>> commit(Frame frame, PortfolioForm form, SentFile file) {
        return desk.commit(form.key(), file, form.terms())
                .map(done -> RestResponse.<TemplateInstance>seeOther(URI.create(PATH + "/" + done.id())))
                .onFailure()
                .recoverWithUni(failure -> kept(frame, form, file, failure));
    }

    /** Whatever went wrong, the file and what was said about it are not lost. */
    private Uni<RestResponse<TemplateInstance>> kept(
            Frame frame, PortfolioForm form, SentFile file, Throwable failure) {
        FileTerms terms = form.terms();
        if (failure instanceof RefusedFile refused) {
            String nothing = frame.language().words(PortfolioWords.class).nothingTaken();
            PortfolioAnswer answer = refused.judgement(PortfolioAnswer.class);
            Looked looked = PortfolioView.looked(file, terms, answer, form.key(), frame.language());
            return page(frame, refused.status(), List.of(nothing), looked, terms);
        }
        return kept(frame, form, file, FileTrouble.of(failure, frame.language()));
    }

    private Uni<RestResponse<TemplateInstance>> kept(
            Frame frame, PortfolioForm form, SentFile file, FileTrouble trouble) {
        Looked looked = FileTrouble.isUsable(file)
                ? PortfolioView.kept(file, form.terms(), form.key(), frame.language())
                : null;
        return page(frame, trouble.status(), trouble.lines(), looked, form.terms());
    }

    private Uni<RestResponse<TemplateInstance>> page(
            Frame frame, int status, List<String> trouble, Looked looked, FileTerms terms) {
        return options.of(terms, frame.language())
                .map(fields -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new Portfolio(frame, new PortfolioView(trouble, looked, fields))))
                        .build());
    }

    private void requireKeeper() {
        if (!visitors.rights().mayKeepProjects()) {
            throw new ForbiddenException();
        }
    }
}
