package org.biaogan.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void everyColumnThatIsNoneAndEveryOneThatIsMissingIsNamed() {
        Header header = new Header(List.of("indicator", "colour", "unit", "unit", "value"), ColumnMapping.NONE);
        assertThat(header.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("colour", "UNKNOWN_COLUMN"),
                        tuple("unit", "DUPLICATE_COLUMN"),
                        tuple("period", "MISSING_COLUMN"));
    }

    @Test
    void ofThousandsOfStrangeColumnsTheFirstAreNamed() {
        Header header = new Header(Collections.nCopies(16_384, "x"), ColumnMapping.NONE);
        assertThat(header.faults()).hasSize(100).extracting(Fault::code).containsOnly("UNKNOWN_COLUMN");
    }
}
