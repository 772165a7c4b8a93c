package org.biaogan.metrics.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProcedureTest {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    @Property
    void whoeverHandledAMatterNeverFindsItDone(@ForAll FollowUpState state) {
        assertThat(Procedure.allowed(state, new Standpoint(ALL, true)))
                .doesNotContain(FollowUpAction.VERIFY, FollowUpAction.CLOSE);
    }

    @Property
    void whoeverHasNoPartMayDoNothing(@ForAll FollowUpState state, @ForAll FollowUpAction action) {
        assertThat(Procedure.judge(state, action, new Standpoint(Set.of(), false)))
                .isEqualTo(Judgement.NOT_ENTITLED);
    }

    @Property
    void anActionLeadsToOneStateAlone(@ForAll FollowUpState state, @ForAll FollowUpAction action) {
        assertThat(Procedure.MOVES.stream().filter(move -> move.from() == state && move.action() == action))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void everyStateIsReachedAndLeftAgain(@ForAll FollowUpState state) {
        assertThat(reachedFrom(FollowUpState.REGISTERED)).contains(state);
        assertThat(reachedFrom(state)).contains(FollowUpState.CLOSED);
    }

    @Example
    void nothingIsClosedWithoutEvidenceAndAVerification() {
        assertThat(Procedure.MOVES.stream().filter(move -> move.to() == FollowUpState.CLOSED))
                .containsExactly(new Move(FollowUpState.VERIFIED, FollowUpAction.CLOSE, FollowUpState.CLOSED));
        assertThat(Procedure.MOVES.stream().filter(move -> move.to() == FollowUpState.VERIFIED))
                .extracting(Move::from)
                .containsExactly(FollowUpState.CLOSURE_REQUESTED);
        assertThat(Procedure.MOVES.stream().filter(move -> move.to() == FollowUpState.CLOSURE_REQUESTED))
                .allMatch(move -> move.action().needs(Particular.EVIDENCE))
                .isNotEmpty();
    }

    private static List<FollowUpState> reachedFrom(FollowUpState start) {
        List<FollowUpState> reached = new ArrayList<>(List.of(start));
        for (int i = 0; i < reached.size(); i++) {
            FollowUpState from = reached.get(i);
            Procedure.MOVES.stream()
                    .filter(move -> move.from() == from && !reached.contains(move.to()))
                    .map(Move::to)
                    .distinct()
                    .forEach(reached::add);
        }
        return reached;
    }
}
