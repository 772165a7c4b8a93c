package org.biaogan.dashboard.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Refusal.Fault;
import org.junit.jupiter.api.Test;

class RefusalTextTest {

    @Test
    void whatTheSummaryRepeatsIsSaidOnce() {
        String said = "no band covers: (-10, 0)";
        Refusal refusal = new Refusal(422, said, List.of(new Fault("bands", "GAP", said)));

        assertThat(RefusalText.lines(refusal, Language.EN)).containsExactly("bands: " + said);
    }
}
