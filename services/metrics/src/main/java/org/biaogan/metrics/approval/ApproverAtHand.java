package org.biaogan.metrics.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.unit.Jurisdiction;
import org.biaogan.metrics.unit.UnitView;

/** Knows who is calling as one who decides. */
@ApplicationScoped
public class ApproverAtHand {

    private final Caller caller;
    private final Jurisdiction jurisdiction;

    ApproverAtHand(Caller caller, Jurisdiction jurisdiction) {
        this.caller = caller;
        this.jurisdiction = jurisdiction;
    }

    /** By a tree of units. */
    public Approver within(Map<String, UnitView> units) {
        return new Approver(caller.identifier(), unit -> jurisdiction.approves(unit, units));
    }
}
