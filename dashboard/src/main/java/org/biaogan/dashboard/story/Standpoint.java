package org.biaogan.dashboard.story;

import java.util.List;
import java.util.function.Predicate;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.zone.Zone;

/**
 * What a visitor is to a project, so that only forms are shown that can be used; the service decides in the end.
 *
 * @param keeps editor or approver of its units, or administrator
 * @param approves approver of its units, or administrator
 * @param reviews states how sure one is of its delivery
 * @param sends adds photos and documents
 * @param registers puts problems and visits on record
 * @param answersFor enters what a unit has to say
 */
record Standpoint(
        boolean keeps,
        boolean approves,
        boolean reviews,
        boolean sends,
        boolean registers,
        Predicate<String> answersFor) {

    static Standpoint of(Rights rights, Project project, Zone zone) {
        boolean admin = rights.mayAdminister();
        boolean supervisor = rights.roles().contains("supervisor");
        boolean own = project.responsibleUnit() != null && zone.covers(rights.units(), project.responsibleUnit())
                || zone.covers(rights.units(), project.unit());
        boolean approver = admin || own && rights.roles().contains("approver");
        boolean keeper = approver || own && rights.roles().contains("editor");
        return new Standpoint(
                keeper,
                approver,
                approver || supervisor,
                keeper || supervisor,
                rights.mayRegisterProblems(),
                unit -> rights.mayKeepProjects() && zone.covers(rights.units(), unit));
    }

    /** Where the zone is not known, of nobody's units. */
    static Zone nowhere() {
        return new Zone(List.of(), List.of());
    }
}
