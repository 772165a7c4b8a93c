package org.biaogan.dashboard.story;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.biaogan.dashboard.condition.ConditionDesk;
import org.biaogan.dashboard.condition.ConditionForm;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.lifecycle.LifeDesk;
import org.biaogan.dashboard.lifecycle.LifeView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What brings a project to its start and on from there: conditions, exemptions, steps from stage to stage. */
@Path("/projects/{code}")
public class StartForms {

    private static final String CONDITIONS = "conditions";

    private final ConditionDesk conditions;
    private final LifeDesk lives;
    private final Retelling retelling;

    StartForms(ConditionDesk conditions, LifeDesk lives, Retelling retelling) {
        this.conditions = conditions;
        this.lives = lives;
        this.retelling = retelling;
    }

    @POST
    @Path("conditions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> drawUp(@RestPath String code, @BeanParam StoryFields sent) {
        Typed typed = sent.in(ConditionForm.DRAW, List.of());
        return retelling.after(code, typed, CONDITIONS, conditions.drawUp(code, typed));
    }

    @POST
    @Path("conditions/{item}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> change(
            @RestPath String code, @RestPath String item, @BeanParam StoryFields sent) {
        Typed typed = sent.in(ConditionForm.CHANGE, ConditionForm.CHANGE_FIELDS);
        return retelling.after(code, typed, CONDITIONS, conditions.change(code, item, typed));
    }

    @POST
    @Path("exemptions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> exempt(@RestPath String code, @BeanParam StoryFields sent) {
        Typed typed = sent.in(ConditionForm.EXEMPT, ConditionForm.EXEMPT_FIELDS);
        return retelling.after(code, typed, CONDITIONS, conditions.exempt(code, typed));
    }

    @POST
    @Path("transitions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> step(@RestPath String code, @BeanParam StoryFields sent) {
        Typed typed = sent.in(LifeView.FORM, LifeView.FIELDS);
        return retelling.after(code, typed, "life", lives.take(code, typed));
    }
}
