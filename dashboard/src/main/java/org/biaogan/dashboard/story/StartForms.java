package org.biaogan.dashboard.story;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.condition.ConditionDesk;
import org.biaogan.dashboard.condition.ConditionsView;
import org.biaogan.dashboard.lifecycle.LifeDesk;
import org.biaogan.dashboard.lifecycle.LifeView;
import org.biaogan.dashboard.page.Filled;
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
        Filled filled = sent.in(ConditionsView.DRAW);
        return retelling.after(code, filled, CONDITIONS, conditions.drawUp(code, filled));
    }

    @POST
    @Path("conditions/{item}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> change(
            @RestPath String code, @RestPath String item, @BeanParam StoryFields sent) {
        Filled filled = sent.in(ConditionsView.FORM);
        return retelling.after(code, filled, CONDITIONS, conditions.change(code, item, filled));
    }

    @POST
    @Path("exemptions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> exempt(@RestPath String code, @BeanParam StoryFields sent) {
        Filled filled = sent.in(ConditionsView.EXEMPT);
        return retelling.after(code, filled, CONDITIONS, conditions.exempt(code, filled));
    }

    @POST
    @Path("transitions")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> step(@RestPath String code, @BeanParam StoryFields sent) {
        Filled filled = sent.in(LifeView.FORM);
        return retelling.after(code, filled, "life", lives.take(code, filled));
    }
}
