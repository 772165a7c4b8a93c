package org.biaogan.metrics.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;

/** For which units a caller may write: those answered for and all below them, as the tree stands now. */
@ApplicationScoped
public class Jurisdiction {

    private final Caller caller;

    Jurisdiction(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller may write observations of a unit. */
    public boolean covers(String unit, Map<String, UnitView> tree) {
        return caller.writesEverywhere() || caller.writesObservations() && isBelowAnyOf(caller.units(), unit, tree);
    }

    /** Whether the caller may approve what others wrote of a unit: a person with that role there, or an administrator. */
    public boolean approves(String unit, Map<String, UnitView> tree) {
        return caller.is(Role.ADMIN) || caller.is(Role.APPROVER) && isBelowAnyOf(caller.units(), unit, tree);
    }

    /**
     * Whether the caller keeps the records of something that belongs to units, such as a project: an editor or approver
     * of any of them, or an administrator.
     */
    public boolean manages(Collection<String> units, Map<String, UnitView> tree) {
        return caller.is(Role.ADMIN)
                || (caller.is(Role.EDITOR) || caller.is(Role.APPROVER))
                        && units.stream().anyMatch(unit -> isBelowAnyOf(caller.units(), unit, tree));
    }

    /** Whether the caller may look at what is kept for those concerned, such as files: all but people of other units. */
    public boolean isConcernedWith(Collection<String> units, Map<String, UnitView> tree) {
        return caller.is(Role.ADMIN)
                || caller.is(Role.SUPERVISOR)
                || caller.units().isEmpty()
                || units.stream().anyMatch(unit -> isBelowAnyOf(caller.units(), unit, tree));
    }

    private static boolean isBelowAnyOf(Set<String> own, String unit, Map<String, UnitView> tree) {
        return Lineage.of(unit, tree).stream().map(UnitView::code).anyMatch(own::contains);
    }
}
