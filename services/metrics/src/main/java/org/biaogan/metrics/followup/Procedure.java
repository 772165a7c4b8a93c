package org.biaogan.metrics.followup;

import static org.biaogan.metrics.followup.FollowUpAction.ACCEPT;
import static org.biaogan.metrics.followup.FollowUpAction.ASSIGN;
import static org.biaogan.metrics.followup.FollowUpAction.CLOSE;
import static org.biaogan.metrics.followup.FollowUpAction.EXTEND;
import static org.biaogan.metrics.followup.FollowUpAction.REJECT;
import static org.biaogan.metrics.followup.FollowUpAction.REOPEN;
import static org.biaogan.metrics.followup.FollowUpAction.REPORT;
import static org.biaogan.metrics.followup.FollowUpAction.REQUEST_CLOSURE;
import static org.biaogan.metrics.followup.FollowUpAction.RETURN;
import static org.biaogan.metrics.followup.FollowUpAction.VERIFY;
import static org.biaogan.metrics.followup.FollowUpState.ACCEPTED;
import static org.biaogan.metrics.followup.FollowUpState.ASSIGNED;
import static org.biaogan.metrics.followup.FollowUpState.CLOSED;
import static org.biaogan.metrics.followup.FollowUpState.CLOSURE_REQUESTED;
import static org.biaogan.metrics.followup.FollowUpState.REGISTERED;
import static org.biaogan.metrics.followup.FollowUpState.REPORTED;
import static org.biaogan.metrics.followup.FollowUpState.RETURNED;
import static org.biaogan.metrics.followup.FollowUpState.VERIFIED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way of a problem or a directive from hand to hand (督办流程): 登记→交办→承办→反馈→(退回)→申请销号→核验→销号. What is not in the
 * table is forbidden.
 */
public final class Procedure {

    /** Every move there is, by the state it leads on from. */
    public static final List<Move> MOVES = List.of(
            new Move(REGISTERED, ASSIGN, ASSIGNED),
            new Move(ASSIGNED, ACCEPT, ACCEPTED),
            new Move(ASSIGNED, ASSIGN, ASSIGNED),
            new Move(ASSIGNED, EXTEND, ASSIGNED),
            new Move(ACCEPTED, REPORT, REPORTED),
            new Move(ACCEPTED, ASSIGN, ASSIGNED),
            new Move(ACCEPTED, EXTEND, ACCEPTED),
            new Move(REPORTED, REPORT, REPORTED),
            new Move(REPORTED, REQUEST_CLOSURE, CLOSURE_REQUESTED),
            new Move(REPORTED, RETURN, RETURNED),
            new Move(REPORTED, EXTEND, REPORTED),
            new Move(RETURNED, REPORT, REPORTED),
            new Move(RETURNED, ASSIGN, ASSIGNED),
            new Move(RETURNED, EXTEND, RETURNED),
            new Move(CLOSURE_REQUESTED, VERIFY, VERIFIED),
            new Move(CLOSURE_REQUESTED, REJECT, RETURNED),
            new Move(VERIFIED, CLOSE, CLOSED),
            new Move(VERIFIED, REJECT, RETURNED),
            new Move(CLOSED, REOPEN, ASSIGNED));

    private Procedure() {}

    /** The move that an action makes from a state; empty where it is forbidden to all. */
    public static Optional<Move> move(FollowUpState from, FollowUpAction action) {
        return MOVES.stream()
                .filter(move -> move.from() == from && move.action() == action)
                .findFirst();
    }

    /** Says of an action first whether it is the person's, then whether it is possible now. */
    public static Judgement judge(FollowUpState from, FollowUpAction action, Standpoint standpoint) {
        if (!standpoint.parts().contains(action.part())) {
            return Judgement.NOT_ENTITLED;
        }
        if (move(from, action).isEmpty()) {
            return Judgement.WRONG_STATE;
        }
        return action.isForSomebodyElse() && standpoint.handled() ? Judgement.OWN_HANDLING : Judgement.ALLOWED;
    }

    /** What a person may do now. */
    public static List<FollowUpAction> allowed(FollowUpState state, Standpoint standpoint) {
        return Arrays.stream(FollowUpAction.values())
                .filter(action -> judge(state, action, standpoint) == Judgement.ALLOWED)
                .toList();
    }
}
