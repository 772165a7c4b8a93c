package org.biaogan.metrics.meeting;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.biaogan.metrics.matter.MatterFilter;
import org.biaogan.metrics.matter.MatterParameters;
import org.biaogan.metrics.matter.MatterQuery;
import org.biaogan.metrics.matter.Reckoning;
import org.biaogan.metrics.unit.UnitView;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of directives can be narrowed to. */
class DirectiveParameters {

    @BeanParam
    MatterParameters common;

    @QueryParam("meeting")
    @Parameter(description = "Codes of the meetings that decided them")
    List<String> meetings;

    BiFunction<Reckoning, Map<String, UnitView>, MatterQuery> query() {
        MatterFilter filter = common.filter();
        return (reckoning, tree) -> meetings.isEmpty()
                ? new MatterQuery(reckoning, filter, "", Map.of())
                : new MatterQuery(reckoning, filter, " and meeting in :meetings", Map.of("meetings", meetings));
    }
}
