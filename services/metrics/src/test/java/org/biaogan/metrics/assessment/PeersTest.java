package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.peergroup.PeerGroupView;
import org.biaogan.metrics.unit.UnitView;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private final Map<String, UnitView> units = Stream.of(
                    unit("CITY", null, null),
                    unit("EAST", "CITY", null),
                    unit("WEST", "CITY", null),
                    unit("GONE", "CITY", LocalDate.of(2022, 6, 29)),
                    unit("LEAVING", "CITY", DAY),
                    unit("OTHER", null, null))
            .collect(Collectors.toMap(UnitView::code, Function.identity()));

    @Test
    void siblingsInUseArePeersAndTheUnitItself() {
        Peers peers = new Peers(List.of(), units);
        assertThat(peers.of(units.get("EAST"), DAY)).containsExactly("EAST", "LEAVING", "WEST");
        assertThat(peers.parent(units.get("EAST"), DAY)).contains("CITY");
    }

    @Test
    void whatIsBelowNothingHasNoPeersButItself() {
        Peers peers = new Peers(List.of(), units);
        assertThat(peers.of(units.get("CITY"), DAY)).containsExactly("CITY");
        assertThat(peers.parent(units.get("CITY"), DAY)).isEmpty();
    }

    @Test
    void aGroupGoesFirstAndTheFirstByCodeOfSeveral() {
        Peers peers = new Peers(List.of(group("B", null, "EAST", "WEST"), group("A", null, "EAST", "OTHER")), units);
        assertThat(peers.of(units.get("EAST"), DAY)).containsExactly("EAST", "OTHER");
        assertThat(peers.parent(units.get("EAST"), DAY)).isEmpty();
        assertThat(peers.of(units.get("LEAVING"), DAY)).contains("WEST");
    }

    @Test
    void aGroupOutOfUseIsNone() {
        Peers peers = new Peers(List.of(group("A", LocalDate.of(2022, 6, 29), "EAST", "OTHER")), units);
        assertThat(peers.of(units.get("EAST"), DAY)).contains("WEST").doesNotContain("OTHER");
    }

    private static UnitView unit(String code, String parent, LocalDate validTo) {
        return new UnitView(code, code, null, parent, false, false, validTo, 1, Instant.EPOCH);
    }

    private static PeerGroupView group(String code, LocalDate validTo, String... units) {
        return new PeerGroupView(code, code, null, List.of(units), validTo, 1, Instant.EPOCH);
    }
}
