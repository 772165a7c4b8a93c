package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaogan.metrics.rest.Fault;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void neitherColumnNorMessageCarriesWhatNoStoreKeeps() {
        Reason reason = Reason.of(3, new Fault("a\0b", "MISSING_COLUMN", "The column 'a\0b' is missing."));
        assertThat(reason).isEqualTo(new Reason(3, "a\uFFFDb", "MISSING_COLUMN", "The column 'a\uFFFDb' is missing."));
    }

    @Test
    void aWholeRowToBlameHasNoColumn() {
        assertThat(Reason.of(3, new Fault(null, "TOO_LONG", "Long.")).column()).isNull();
    }
}
