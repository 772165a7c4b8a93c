package org.biaogan.metrics.followup;

import static org.biaogan.metrics.followup.Particular.DEADLINE;
import static org.biaogan.metrics.followup.Particular.EVIDENCE;
import static org.biaogan.metrics.followup.Particular.MEASURES;
import static org.biaogan.metrics.followup.Particular.NOTE;
import static org.biaogan.metrics.followup.Particular.OFFICIAL;
import static org.biaogan.metrics.followup.Particular.OWNER;

import java.util.Set;

/** What is done with a matter that is followed up. */
public enum FollowUpAction {
    /** Gives it to a unit with a deadline, or to another one (交办、改派). */
    ASSIGN(Part.DISPATCHER, Set.of(OWNER, DEADLINE), Set.of(OFFICIAL, MEASURES, NOTE)),
    /** Takes it on (承办). */
    ACCEPT(Part.HANDLER, Set.of(), Set.of(OFFICIAL, MEASURES, NOTE)),
    /** Tells what was done (反馈). */
    REPORT(Part.HANDLER, Set.of(NOTE), Set.of(MEASURES, EVIDENCE)),
    /** Sends what was told back (退回). */
    RETURN(Part.DISPATCHER, Set.of(NOTE), Set.of()),
    /** Says that it is done, and shows it (申请销号). */
    REQUEST_CLOSURE(Part.HANDLER, Set.of(NOTE, EVIDENCE), Set.of()),
    /** Finds, having looked at it, that it is done (核验). */
    VERIFY(Part.DISPATCHER, Set.of(), Set.of(NOTE, EVIDENCE)),
    /** Finds that it is not done (核验不通过). */
    REJECT(Part.DISPATCHER, Set.of(NOTE), Set.of(EVIDENCE)),
    /** Takes it off the ledger (销号). */
    CLOSE(Part.DISPATCHER, Set.of(), Set.of(NOTE)),
    /** Puts it on the ledger again, with a new deadline (重新打开). */
    REOPEN(Part.DISPATCHER, Set.of(NOTE, DEADLINE), Set.of(OWNER, OFFICIAL, MEASURES)),
    /** Gives more time; the earlier deadlines are kept (延期). */
    EXTEND(Part.DISPATCHER, Set.of(NOTE, DEADLINE), Set.of());

    private final Part part;
    private final Set<Particular> needs;
    private final Set<Particular> takes;

    FollowUpAction(Part part, Set<Particular> needs, Set<Particular> takes) {
        this.part = part;
        this.needs = needs;
        this.takes = takes;
    }

    /** Whose action it is. */
    public Part part() {
        return part;
    }

    /** What it cannot do without; an owner and a deadline may be there from before. */
    public boolean needs(Particular particular) {
        return needs.contains(particular);
    }

    /** Whether it has a use for something. */
    public boolean takes(Particular particular) {
        return needs.contains(particular) || takes.contains(particular);
    }

    /** Whether whoever handled the matter is kept from it: nobody finds their own work done. */
    public boolean isForSomebodyElse() {
        return this == VERIFY || this == CLOSE;
    }

    /** Whether whoever does it has handled the matter. */
    public boolean isHandling() {
        return part == Part.HANDLER;
    }
}
