package org.biaogan.dashboard.page;

import java.time.Instant;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;

/** Says that the figures are the last good ones, and of when. */
public record Notice(String takenAt) {

    /** A notice with the oldest time where any of the readings is stale; null where all are fresh. */
    public static Notice of(Language language, Reading<?>... readings) {
        return Stream.of(readings)
                .filter(Reading::stale)
                .map(Reading::takenAt)
                .min(Instant::compareTo)
                .map(oldest -> new Notice(MomentText.of(oldest, language)))
                .orElse(null);
    }
}
