package org.biaogan.metrics.lifecycle;

import java.util.Set;
import org.biaogan.metrics.project.Stage;

/** A step in the life of a project (阶段变更): from which stages it can be taken, to which it leads, by whom. */
public enum StageAction {
    /** 中途入库: no step that anybody takes; by it begins the life of a project that was past the reserve already. */
    REGISTERED(Part.APPROVER, null, Set.of(), Set.of(Need.REASON)),
    /** 立项: it leaves the reserve. */
    APPROVE(Part.APPROVER, Stage.APPROVED, Set.of(Stage.RESERVE), Set.of()),
    /** 开工: a start that is none is the oldest trick, so it is shown and its conditions are looked at. */
    START(Part.KEEPER, Stage.STARTED, Set.of(Stage.APPROVED), Set.of(Need.EVIDENCE, Need.CONDITIONS)),
    /** 进入全面施工. */
    BUILD(Part.KEEPER, Stage.UNDER_CONSTRUCTION, Set.of(Stage.STARTED), Set.of()),
    /** 竣工. */
    COMPLETE(Part.KEEPER, Stage.COMPLETED, Set.of(Stage.UNDER_CONSTRUCTION), Set.of(Need.EVIDENCE)),
    /** 投产. */
    PUT_IN_PRODUCTION(Part.KEEPER, Stage.IN_PRODUCTION, Set.of(Stage.COMPLETED), Set.of(Need.EVIDENCE)),
    /** 达产. */
    REACH_CAPACITY(Part.KEEPER, Stage.AT_CAPACITY, Set.of(Stage.IN_PRODUCTION), Set.of(Need.EVIDENCE)),
    /** 停工. */
    SUSPEND(
            Part.APPROVER,
            Stage.SUSPENDED,
            Set.of(Stage.APPROVED, Stage.STARTED, Stage.UNDER_CONSTRUCTION),
            Set.of(Need.REASON)),
    /** 复工: back to the stage that it was suspended from. */
    RESUME(Part.APPROVER, null, Set.of(Stage.SUSPENDED), Set.of(Need.REASON)),
    /** 终止. */
    TERMINATE(
            Part.APPROVER,
            Stage.TERMINATED,
            Set.of(Stage.RESERVE, Stage.APPROVED, Stage.STARTED, Stage.UNDER_CONSTRUCTION, Stage.SUSPENDED),
            Set.of(Need.REASON)),
    /** 重启: it begins anew, in the reserve. */
    REVIVE(Part.APPROVER, Stage.RESERVE, Set.of(Stage.TERMINATED), Set.of(Need.REASON));

    private final Part part;
    private final Stage to;
    private final Set<Stage> from;
    private final Set<Need> needs;

    StageAction(Part part, Stage to, Set<Stage> from, Set<Need> needs) {
        this.part = part;
        this.to = to;
        this.from = from;
        this.needs = needs;
    }

    Part part() {
        return part;
    }

    boolean isPossibleFrom(Stage stage) {
        return from.contains(stage);
    }

    boolean leadsBack() {
        return to == null;
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }

    /** @param before the stage that the project was suspended from */
    Stage reached(Stage before) {
        return leadsBack() ? before : to;
    }
}
