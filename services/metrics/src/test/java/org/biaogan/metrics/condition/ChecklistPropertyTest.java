package org.biaogan.metrics.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ChecklistPropertyTest {

    @Property
    void aListIsReadyExactlyIfNothingMandatoryIsMissing(
            @ForAll @Size(max = 5) List<Boolean> mandatory, @ForAll ConditionState state) {
        Checklist list = new Checklist(mandatory.stream()
                .map(each -> new Checklist.Entry("K", each, state))
                .toList());
        boolean held = state.isMissing() && mandatory.contains(true);
        assertThat(list.isReady()).isEqualTo(!mandatory.isEmpty() && !held);
        assertThat(list.missing())
                .hasSize(
                        state.isMissing()
                                ? (int) mandatory.stream().filter(each -> each).count()
                                : 0);
    }
}
