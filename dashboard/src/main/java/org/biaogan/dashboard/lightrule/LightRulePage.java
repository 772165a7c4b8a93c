package org.biaogan.dashboard.lightrule;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The light rules, with the form to add and revise them for administrators. */
@Path("/light-rules")
public class LightRulePage {

    private final LightRuleRoom room;
    private final LightRuleDesk desk;
    private final Frames frames;

    LightRulePage(LightRuleRoom room, LightRuleDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record LightRules(Frame frame, LightRulesView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> rules(@RestQuery String preset, @RestQuery String revise, @RestQuery String version) {
        Frame frame = frames.in(Section.LIGHT_RULES);
        return room.view(frame.language(), new LightRuleRoom.Start(null, preset, revise, version))
                .map(view -> frame.speak(new LightRules(frame, view)));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> rule(@RestPath String code) {
        Frame frame = frames.in(Section.LIGHT_RULES);
        return room.view(frame.language(), new LightRuleRoom.Start(code, null, null, null))
                .map(view -> frame.speak(new LightRules(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> save(@BeanParam RuleFields fields) {
        Frame frame = frames.in(Section.LIGHT_RULES);
        RuleForm form = fields.form();
        List<String> faults = form.faults(frame.language().words(LightRuleWords.class));
        if (!faults.isEmpty()) {
            return again(frame, 422, form.refused(faults));
        }
        return desk.save(form.draft(), form.revision())
                .map(rule -> RestResponse.<TemplateInstance>seeOther(
                        URI.create("/light-rules/" + rule.code() + "#v" + rule.version())))
                .onFailure()
                .recoverWithUni(failure -> {
                    FormTrouble trouble = FormTrouble.of(failure, frame.language());
                    return again(frame, trouble.status(), form.refused(trouble.lines()));
                });
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, int status, RuleForm form) {
        return room.viewAgain(frame.language(), form)
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(status)
                        .entity(frame.speak(new LightRules(frame, view)))
                        .build());
    }
}
