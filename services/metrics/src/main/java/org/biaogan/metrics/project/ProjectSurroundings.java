package org.biaogan.metrics.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitView;

/** What projects may refer to: units, officials and themes, by code. */
record ProjectSurroundings(Map<String, UnitView> units, Map<String, OfficialView> officials, Set<String> themes) {

    /** The references of a project to what is not there. */
    List<Fault> unknownIn(NewProject project) {
        Requirements requirements = new Requirements();
        known(requirements, "unit", project.unit(), units.keySet(), "UNKNOWN_UNIT");
        known(requirements, "responsibleUnit", project.responsibleUnit(), units.keySet(), "UNKNOWN_UNIT");
        known(requirements, "leader", project.leader(), officials.keySet(), "UNKNOWN_OFFICIAL");
        known(requirements, "handler", project.handler(), officials.keySet(), "UNKNOWN_OFFICIAL");
        project.themesOrNone().forEach(theme -> known(requirements, "themes", theme, themes, "UNKNOWN_THEME"));
        return requirements.faults();
    }

    private static void known(Requirements requirements, String field, String code, Set<String> all, String fault) {
        requirements.rule(
                code == null || all.contains(code),
                field,
                fault,
                "'%s' names '%s', which is not known.".formatted(field, code));
    }
}
