package org.biaogan.metrics.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.followup.Particular;
import org.biaogan.metrics.followup.Procedure;
import org.biaogan.metrics.followup.Standpoint;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitView;

/** What an action on a matter has to fulfil, and how it is refused where it does not. */
final class ActionRules {

    private ActionRules() {}

    /** Where the action leads; 403 for whoever may not do it, 409 where it cannot be done now. */
    static FollowUpState reached(Matter before, NewAction given, Standpoint standpoint) {
        FollowUpAction action = given.action();
        switch (Procedure.judge(before.state(), action, standpoint)) {
            case NOT_ENTITLED ->
                throw Rejected.forbidden("%s of '%s' is not the caller's to do.".formatted(action, before.code()));
            case OWN_HANDLING ->
                throw forbidden(
                        "OWN_HANDLING",
                        "The caller handled '%s'; somebody else finds it done.".formatted(before.code()));
            case WRONG_STATE ->
                throw Rejected.conflicting(
                        "action",
                        "WRONG_STATE",
                        "'%s' is %s; nobody can %s it.".formatted(before.code(), before.state(), action));
            default -> {
                return Procedure.move(before.state(), action).orElseThrow().to();
            }
        }
    }

    /** Refuses with 422 what names nobody known, or leaves out or turns back what has to stand. */
    static void requireSound(
            Matter before,
            Matter after,
            NewAction given,
            Map<String, UnitView> tree,
            Set<String> officials,
            LocalDate today) {
        FollowUpAction action = given.action();
        Requirements requirements = new ChargeRules(tree, officials, today)
                .of(given.charge())
                .rule(
                        !action.needs(Particular.OWNER) || after.owner() != null,
                        "owner",
                        "REQUIRED",
                        "%s needs an 'owner', as none is set yet.".formatted(action))
                .rule(
                        !action.needs(Particular.DEADLINE) || hasDeadline(after, given),
                        "deadline",
                        "REQUIRED",
                        "%s needs a 'deadline'.".formatted(action));
        requirements
                .rule(
                        !action.needs(Particular.EVIDENCE)
                                || after.project() == null
                                || !after.evidence().isEmpty(),
                        "evidence",
                        "REQUIRED",
                        "%s of what concerns a project needs files as evidence.".formatted(action))
                .rule(
                        action != FollowUpAction.EXTEND
                                || given.deadline() == null
                                || given.deadline().isAfter(before.deadline()),
                        "deadline",
                        "NOT_LATER",
                        "An extension ends after the deadline of %s.".formatted(before.deadline()))
                .enforce();
    }

    /** A reopened or extended matter needs a new one; an assigned one may keep what it has. */
    private static boolean hasDeadline(Matter after, NewAction given) {
        return given.deadline() != null || given.action() == FollowUpAction.ASSIGN && after.deadline() != null;
    }

    private static Rejected forbidden(String code, String message) {
        return Rejected.forbidden(message, List.of(new Fault("action", code, message)));
    }
}
