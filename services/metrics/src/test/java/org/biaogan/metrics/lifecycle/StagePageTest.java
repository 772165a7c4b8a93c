package org.biaogan.metrics.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What docs/states.md says of projects is what the classes decide; -Dstates.update=true renews it. */
class StagePageTest {

    @Test
    void theDocumentSaysWhatTheStepsSay() {
        if (Boolean.getBoolean("states.update")) {
            StagePage.renew();
        }
        assertThat(StagePage.printed()).isEqualTo(StagePage.rendered());
    }
}
