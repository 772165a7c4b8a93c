package org.biaogan.metrics.matter;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.biaogan.metrics.followup.Escalation;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of matters can be narrowed to. */
public class MatterParameters {

    @QueryParam("project")
    @Parameter(description = "Codes of projects")
    List<String> projects;

    @QueryParam("owner")
    @Parameter(description = "Codes of the units that answer for them")
    List<String> owners;

    @QueryParam("official")
    @Parameter(description = "Codes of the officials who answer for them")
    List<String> officials;

    @QueryParam("state")
    @Parameter(description = "REGISTERED, ASSIGNED, ACCEPTED, REPORTED, RETURNED, CLOSURE_REQUESTED, VERIFIED, CLOSED")
    List<String> states;

    @QueryParam("overdue")
    @Parameter(description = "Only those that are open and past their deadline")
    @Schema(type = SchemaType.BOOLEAN, defaultValue = "false")
    String overdue;

    @QueryParam("escalation")
    @Parameter(description = "NONE, UNIT, DEPUTY, DIRECTOR")
    List<String> escalations;

    @QueryParam("q")
    @Parameter(description = "A part of the code or the title")
    String text;

    /** 400 names the one that cannot be read. */
    public MatterFilter filter() {
        return new MatterFilter(
                projects,
                owners,
                officials,
                Query.words("state", states, FollowUpState.class),
                Query.flag("overdue", overdue),
                Query.words("escalation", escalations, Escalation.class),
                text == null || text.isBlank() ? null : text.strip());
    }
}
