package org.biaogan.dashboard.webhook;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Subscriptions, and what became of each delivery; an address may be a key by itself, so for administrators only. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
public class WebhookPage {

    private static final DeliveryQuery NEWEST = new DeliveryQuery(null, null, 0);

    private final WebhookRoom room;
    private final WebhookDesk desk;
    private final Frames frames;
    private final VisitorDesk visitors;

    WebhookPage(WebhookRoom room, WebhookDesk desk, Frames frames, VisitorDesk visitors) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
        this.visitors = visitors;
    }

    record Webhooks(Frame frame, WebhooksView view) implements TemplateInstance {}

    @GET
    public Uni<TemplateInstance> webhooks(
            @RestQuery String webhook,
            @RestQuery String state,
            @RestQuery Integer page,
            @RestQuery String revise,
            @RestQuery String done) {
        requireAdministrator();
        Frame frame = frames.in(Section.WEBHOOKS);
        return room.view(
                        DeliveryQuery.of(webhook, state, page),
                        new WebhookRoom.Start(null, revise, Done.of(done), List.of()),
                        frame.language())
                .map(view -> frame.speak(new Webhooks(frame, view)));
    }

    @POST
    public Uni<RestResponse<TemplateInstance>> save(@BeanParam WebhookFields fields) {
        requireAdministrator();
        Typed typed = fields.typed();
        Frame frame = frames.in(Section.WEBHOOKS);
        return desk.save(WebhookForm.draft(typed), typed.key(), typed.given("version"))
                .map(saved -> done(Done.SAVED))
                .onFailure()
                .recoverWithUni(failure -> {
                    Typed again = typed.refused(failure, WebhookForm::place, frame.language());
                    return answer(frame, again.status(), new WebhookRoom.Start(again, null, null, List.of()));
                });
    }

    @POST
    @Path("retired")
    public Uni<RestResponse<TemplateInstance>> retire(@RestForm String code, @RestForm String version) {
        requireAdministrator();
        return desk.retire(DeliveryQuery.code(code), version)
                .map(retired -> done(Done.RETIRED))
                .onFailure()
                .recoverWithUni(this::refused);
    }

    @POST
    @Path("retried")
    public Uni<RestResponse<TemplateInstance>> retry(@RestForm long id, @RestForm String key) {
        requireAdministrator();
        return desk.retry(id, key)
                .map(retried -> done(Done.RETRIED))
                .onFailure()
                .recoverWithUni(this::refused);
    }

    private void requireAdministrator() {
        if (!visitors.rights().mayAdminister()) {
            throw new ForbiddenException();
        }
    }

    private Uni<RestResponse<TemplateInstance>> refused(Throwable failure) {
        Frame frame = frames.in(Section.WEBHOOKS);
        FormTrouble trouble = FormTrouble.of(failure, frame.language());
        return answer(frame, trouble.status(), new WebhookRoom.Start(null, null, null, trouble.lines()));
    }

    private Uni<RestResponse<TemplateInstance>> answer(Frame frame, int status, WebhookRoom.Start start) {
        return room.view(NEWEST, start, frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new Webhooks(frame, view)))
                        .build());
    }

    private static RestResponse<TemplateInstance> done(Done done) {
        return RestResponse.seeOther(URI.create("/webhooks?done=" + done.key()));
    }
}
