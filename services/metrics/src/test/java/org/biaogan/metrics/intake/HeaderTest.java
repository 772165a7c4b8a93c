package org.biaogan.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.Header;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void everyColumnThatIsNoneAndEveryOneThatIsMissingIsNamed() {
        Header<NewObservation> header = new Header<>(
                List.of("indicator", "colour", "unit", "unit", "value"), ColumnMapping.NONE, new ObservationFormat());
        assertThat(header.faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("colour", "UNKNOWN_COLUMN"),
                        tuple("unit", "DUPLICATE_COLUMN"),
                        tuple("period", "MISSING_COLUMN"));
    }

    @Test
    void ofThousandsOfStrangeColumnsTheFirstAreNamed() {
        Header<NewObservation> header =
                new Header<>(Collections.nCopies(16_384, "x"), ColumnMapping.NONE, new ObservationFormat());
        assertThat(header.faults()).hasSize(100).extracting(Fault::code).containsOnly("UNKNOWN_COLUMN");
    }
}
