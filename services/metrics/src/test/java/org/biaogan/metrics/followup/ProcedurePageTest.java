package org.biaogan.metrics.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What docs/states.md says of problems and directives is what the classes decide; -Dstates.update=true renews it. */
class ProcedurePageTest {

    @Test
    void theDocumentSaysWhatTheTableOfMovesSays() {
        if (Boolean.getBoolean("states.update")) {
            ProcedurePage.renew();
        }
        assertThat(ProcedurePage.printed()).isEqualTo(ProcedurePage.rendered());
    }
}
