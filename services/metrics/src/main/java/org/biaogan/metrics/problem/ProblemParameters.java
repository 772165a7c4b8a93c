package org.biaogan.metrics.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.biaogan.metrics.matter.MatterFilter;
import org.biaogan.metrics.matter.MatterParameters;
import org.biaogan.metrics.matter.MatterQuery;
import org.biaogan.metrics.matter.Reckoning;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.unit.UnitView;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of problems can be narrowed to. */
class ProblemParameters {

    @BeanParam
    MatterParameters common;

    @QueryParam("unit")
    @Parameter(description = "Codes of the units they lie in, with all below them")
    List<String> units;

    @QueryParam("source")
    @Parameter(description = "PROJECT, TARGET, ENTERPRISE, VISIT, MEETING")
    List<String> sources;

    @QueryParam("indicator")
    @Parameter(description = "The code of the indicator of the target they come from")
    String indicator;

    @QueryParam("sourceCode")
    @Parameter(
            description =
                    "The code of the project, visit or meeting, or the credit code of the enterprise, they come from")
    String sourceCode;

    BiFunction<Reckoning, Map<String, UnitView>, MatterQuery> query() {
        MatterFilter filter = common.filter();
        List<SourceKind> kinds = Query.words("source", sources, SourceKind.class);
        return (reckoning, tree) -> {
            StringBuilder narrowing = new StringBuilder();
            Map<String, Object> to = new LinkedHashMap<>();
            if (!units.isEmpty()) {
                units.forEach(unit -> requireKnown(unit, tree));
                narrowing.append(" and unit in :units");
                to.put("units", new UnitHierarchy(tree).withAllBelow(units));
            }
            if (!kinds.isEmpty()) {
                narrowing.append(" and source in :sources");
                to.put("sources", kinds);
            }
            if (indicator != null) {
                narrowing.append(" and indicator = :indicator");
                to.put("indicator", indicator);
            }
            if (sourceCode != null) {
                narrowing.append(" and sourceCode = :sourceCode");
                to.put("sourceCode", sourceCode);
            }
            return new MatterQuery(reckoning, filter, narrowing.toString(), to);
        };
    }

    private static void requireKnown(String unit, Map<String, UnitView> tree) {
        if (!tree.containsKey(unit)) {
            throw Rejected.unknown("unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit));
        }
    }
}
