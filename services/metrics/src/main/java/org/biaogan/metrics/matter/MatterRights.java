package org.biaogan.metrics.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.followup.Part;
import org.biaogan.metrics.followup.Standpoint;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitView;

/** Which parts the caller has in what is followed up, as the tree of units stands now. */
@ApplicationScoped
public class MatterRights {

    private final Caller caller;
    private final Jurisdiction jurisdiction;

    MatterRights(Caller caller, Jurisdiction jurisdiction) {
        this.caller = caller;
        this.jurisdiction = jurisdiction;
    }

    /** Whether the caller supervises what is followed up. */
    public boolean dispatches() {
        return caller.is(Role.SUPERVISOR) || caller.is(Role.ADMIN);
    }

    /** Whether the caller may put a matter of units on the ledger: whoever supervises, or keeps what belongs to them. */
    public boolean registers(Collection<String> units, Map<String, UnitView> tree) {
        return dispatches() || jurisdiction.manages(units, tree);
    }

    /** The issuer's name for the caller, which cannot be shared. */
    public String person() {
        return caller.identifier();
    }

    public String name() {
        return caller.name();
    }

    Standpoint standpoint(Matter matter, Map<String, UnitView> tree) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (dispatches()) {
            parts.add(Part.DISPATCHER);
        }
        if (jurisdiction.manages(matter.owner() == null ? List.of() : List.of(matter.owner()), tree)) {
            parts.add(Part.HANDLER);
        }
        return new Standpoint(parts, !parts.isEmpty() && matter.isHandledBy(caller.identifier()));
    }
}
