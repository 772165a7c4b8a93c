package org.biaogan.metrics.observation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.Referrer;

/** Observations refer to their unit and indicator, which therefore are not retired at once. */
@ApplicationScoped
class ObservedReferences implements Referrer {

    private final ObservationRepository observations;

    ObservedReferences(ObservationRepository observations) {
        this.observations = observations;
    }

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Uni<Long> references(String kind, String code) {
        return switch (kind) {
            case "units" -> observations.count("unit = ?1 and knownFrom is not null and knownTo is null", code);
            case "indicators" ->
                observations.count("indicator = ?1 and knownFrom is not null and knownTo is null", code);
            default -> Uni.createFrom().item(0L);
        };
    }
}
