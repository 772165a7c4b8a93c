package org.biaogan.dashboard.problem;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What red lights propose to put on the ledger: a person makes a problem of it, or lays it aside. */
@Path(ProposalPage.PATH)
public class ProposalPage {

    static final String PATH = "/proposals";

    private final ProposalRoom room;
    private final ProblemDesk desk;
    private final Frames frames;

    ProposalPage(ProposalRoom room, ProblemDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Proposals(Frame frame, ProposalsView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> proposals(@RestQuery String unit, @RestQuery String id, @RestQuery String done) {
        Frame frame = frames.in(Section.PROPOSALS);
        String told = "dismissed".equals(done)
                ? frame.language().words(ProblemWords.class).dismissed()
                : "";
        return room.view(new ProposalRoom.Look(text(unit), text(id), null, told), frame.language())
                .map(view -> frame.speak(new Proposals(frame, view)));
    }

    @POST
    @Path("confirm")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> confirm(@BeanParam SentProposal sent) {
        return decide(sent, ProposalRoom.CONFIRM, typed -> desk.confirm(id(sent), typed)
                .map(code -> URI.create("/problems/" + code)));
    }

    @POST
    @Path("dismiss")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> dismiss(@BeanParam SentProposal sent) {
        URI list = URI.create(Address.of(PATH)
                .with("unit", sent.unit())
                .with("done", "dismissed")
                .text());
        return decide(sent, ProposalRoom.DISMISS, typed -> desk.dismiss(id(sent), typed)
                .map(done -> list));
    }

    private Uni<RestResponse<TemplateInstance>> decide(SentProposal sent, String form, Function<Typed, Uni<URI>> call) {
        Address page = Address.of(PATH).with("unit", sent.unit()).with("id", id(sent));
        Frame frame = frames.in(Section.PROPOSALS).afterForm(page.text());
        Typed typed = sent.typed(form).daysRead(List.of("deadline"), frame.language());
        if (typed.isRefused()) {
            return again(frame, sent, typed);
        }
        return call.apply(typed)
                .map(RestResponse::<TemplateInstance>seeOther)
                .onFailure()
                .recoverWithUni(failure -> again(
                        frame,
                        sent,
                        typed.refused(
                                failure,
                                field -> field.equals("reason") ? field : ProblemFields.place(field),
                                frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, SentProposal sent, Typed typed) {
        return room.view(new ProposalRoom.Look(sent.unit(), id(sent), typed, ""), frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(view.status())
                        .entity(frame.speak(new Proposals(frame, view)))
                        .build());
    }

    private static String id(SentProposal sent) {
        if (sent.id == null || sent.id.isBlank()) {
            throw new BadRequestException();
        }
        return sent.id;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
