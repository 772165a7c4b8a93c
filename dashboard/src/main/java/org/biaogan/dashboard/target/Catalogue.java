package org.biaogan.dashboard.target;

import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.assessment.Official;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.Zone;

/** What a target can be set on, for whom, and who can answer for it. */
record Catalogue(Reading<Zone> zone, List<Indicator> indicators, List<Official> officials) {

    /** An indicator as far as a target needs it. */
    record Indicator(
            String code, String name, String nameEn, String unitOfMeasure, String unitOfMeasureEn, int decimals) {

        String name(Language language) {
            return language.pick(name, nameEn);
        }

        String unitOfMeasure(Language language) {
            String unit = language.pick(unitOfMeasure, unitOfMeasureEn);
            return unit == null ? "" : unit;
        }
    }

    Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    String official(String code, Language language) {
        return officials.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> known.name(language))
                .orElse(code);
    }
}
