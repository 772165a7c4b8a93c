package org.biaogan.metrics.approval;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitTree;

/** Knows who is calling as one who decides, by the tree as it stands. */
@ApplicationScoped
class ApproverAtHand {

    private final Caller caller;
    private final Jurisdiction jurisdiction;
    private final UnitTree tree;

    ApproverAtHand(Caller caller, Jurisdiction jurisdiction, UnitTree tree) {
        this.caller = caller;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
    }

    /** Needs a session. */
    Uni<Approver> get() {
        return tree.current()
                .map(units -> new Approver(caller.identifier(), unit -> jurisdiction.approves(unit, units)));
    }
}
