package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.observation.Vintage;
import org.biaogan.metrics.rest.Rejected;

/** Finds figures of some kinds by their ids: nothing is stored under ids, each is computed anew as of its vintage. */
public interface FigureSource {

    /**
     * A figure with the version it was recorded as.
     *
     * @param version null for what was computed or set as a target
     */
    record Found(Figure figure, Vintage version) {}

    /** Whether figures of a kind are found here. */
    boolean has(FigureKind kind);

    /** The figure; 404 where an id can be read and yet is that of no number. */
    Uni<Found> find(FigureId id);

    /**
     * What was computed under an id; 404 where that is another number, or where what it names was refused.
     *
     * @param computed empty where there is no such number
     */
    static Uni<Found> found(FigureId id, Uni<Optional<Figure>> computed) {
        return computed.onFailure(Rejected.class)
                .recoverWithItem(Optional.empty())
                .map(found -> found.filter(figure -> figure.id().equals(id))
                        .map(figure -> new Found(figure, null))
                        .orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("figures", id));
    }
}
