package org.biaogan.metrics.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitView;

/**
 * Who may make what of a project. A unit gets a project, or the answer for it, from somebody who keeps that very unit's
 * projects or who approves for the units that had it: else anybody could choose who approves.
 */
@ApplicationScoped
class ProjectRights {

    private final Jurisdiction jurisdiction;

    ProjectRights(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /**
     * Why the caller may not put a version; empty where the caller may.
     *
     * @param before null where the project is new
     */
    List<Fault> refusals(ProjectVersion before, ProjectVersion next, Map<String, UnitView> tree) {
        boolean approves = approves(before == null ? List.of(next.unit) : before.units(), tree);
        Requirements rights = new Requirements();
        if (before != null) {
            rights.rule(
                    manages(before.units(), tree),
                    "unit",
                    "NOT_KEPT",
                    "The caller keeps no projects of unit %s.".formatted(String.join(", ", before.units())));
        }
        handed(rights, "unit", before == null ? null : before.unit, next.unit, approves, tree);
        handed(
                rights,
                "responsibleUnit",
                before == null ? next.unit : before.answering(),
                next.answering(),
                approves,
                tree);
        rights.rule(
                approves || Objects.equals(before == null ? null : before.validTo(), next.validTo()),
                "validTo",
                "FORBIDDEN_RETIREMENT",
                "Only an approver of its units says how long a project is in use.");
        return before == null ? registering(rights, next, tree).faults() : rights.faults();
    }

    private void handed(
            Requirements rights,
            String field,
            String before,
            String next,
            boolean approves,
            Map<String, UnitView> tree) {
        rights.rule(
                Objects.equals(before, next) || approves || manages(List.of(next), tree),
                field,
                "FORBIDDEN_UNIT",
                "The caller keeps no projects of unit %s.".formatted(next));
    }

    /**
     * A project that is past the reserve when it is registered skips the steps that led there and their rules, so an
     * approver there has to say so.
     */
    private Requirements registering(Requirements rights, ProjectVersion first, Map<String, UnitView> tree) {
        return rights.rule(
                first.stage == Stage.RESERVE || approves(first.units(), tree),
                "stage",
                "FORBIDDEN_STAGE",
                "Past the reserve a project is registered by an approver of its units.");
    }

    boolean manages(Collection<String> units, Map<String, UnitView> tree) {
        return jurisdiction.manages(units, tree);
    }

    boolean approves(Collection<String> units, Map<String, UnitView> tree) {
        return units.stream().anyMatch(unit -> jurisdiction.approves(unit, tree));
    }
}
