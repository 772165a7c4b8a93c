package org.biaogan.metrics.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaogan.metrics.condition.StartCheck.Exemption;
import org.biaogan.metrics.condition.StartCheck.Missing;
import org.biaogan.metrics.condition.StartCheck.Obstacle;
import org.biaogan.metrics.condition.StartCheck.Relief;
import org.junit.jupiter.api.Test;

class StartCheckTest {

    private static final Missing LAND = new Missing("LAND", "用地", "Land", "U", "国土");

    @Test
    void withoutAListNothingStarts() {
        StartCheck check = new StartCheck(false, List.of(), List.of(), List.of());
        assertThat(check.obstacles("one")).extracting(Obstacle::code).containsExactly("NO_CHECKLIST");
    }

    @Test
    void aMissingConditionHoldsUpTheStart() {
        StartCheck check = new StartCheck(true, List.of(LAND), List.of(), List.of());
        assertThat(check.obstacles("one"))
                .containsExactly(new Obstacle("CONDITION_MISSING", "LAND", "用地", "Land", "U", "国土"));
        assertThat(check.standsOn("one")).isEmpty();
    }

    @Test
    void anExemptionCountsForEverybodyButWhoGaveIt() {
        StartCheck check =
                new StartCheck(true, List.of(LAND), List.of(new Exemption(7, "LAND", "approver")), List.of());
        assertThat(check.obstacles("editor")).isEmpty();
        assertThat(check.standsOn("editor")).containsExactly(7L);
        assertThat(check.obstacles("approver")).extracting(Obstacle::code).containsExactly("OWN_EXEMPTION");
        assertThat(check.standsOn("approver")).isEmpty();
    }

    @Test
    void anExemptionFromOneConditionIsNoneFromAnother() {
        StartCheck check = new StartCheck(true, List.of(LAND), List.of(new Exemption(7, "FUNDS", "a")), List.of());
        assertThat(check.obstacles("one")).extracting(Obstacle::condition).containsExactly("LAND");
    }

    @Test
    void whoFoundAConditionNotNeededDoesNotStartTheProject() {
        StartCheck check =
                new StartCheck(true, List.of(), List.of(), List.of(new Relief("LAND", "用地", "Land", "approver")));
        assertThat(check.obstacles("approver")).extracting(Obstacle::code).containsExactly("OWN_EXEMPTION");
        assertThat(check.obstacles("editor")).isEmpty();
    }
}
