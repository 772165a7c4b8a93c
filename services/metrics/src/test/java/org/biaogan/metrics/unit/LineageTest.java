package org.biaogan.metrics.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineageTest {

    @Test
    void unitsAboveComeNearestFirst() {
        Map<String, UnitView> tree = Map.of("ZONE", below("ZONE", null), "PARK", below("PARK", "ZONE"));
        assertThat(Lineage.of("PARK", tree)).extracting(UnitView::code).containsExactly("PARK", "ZONE");
        assertThat(Lineage.of("NOWHERE", tree)).isEmpty();
    }

    @Test
    void aCircleIsWalkedOnce() {
        Map<String, UnitView> tree = Map.of("A", below("A", "B"), "B", below("B", "A"));
        assertThat(Lineage.of("A", tree)).extracting(UnitView::code).containsExactly("A", "B");
    }

    private static UnitView below(String code, String parent) {
        return new UnitView(code, code, null, parent, false, false, null, 1, null);
    }
}
