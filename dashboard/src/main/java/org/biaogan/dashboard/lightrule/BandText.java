package org.biaogan.dashboard.lightrule;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.language.Language;

/** A band of a light rule in words: which light, and when. */
record BandText(Standing standing, String word, String when) {

    static List<BandText> of(List<Band> bands, Language language) {
        return bands.stream().map(band -> of(band, language)).toList();
    }

    private static BandText of(Band band, Language language) {
        AssessmentWords standings = language.words(AssessmentWords.class);
        return new BandText(band.standing(), standings.standing(band.standing()), when(band, language));
    }

    private static String when(Band band, Language language) {
        LightRuleWords words = language.words(LightRuleWords.class);
        List<String> clauses = new ArrayList<>();
        if (band.inARow() != null) {
            Band.InARow row = band.inARow();
            clauses.add(words.inARow(
                    row.months(), words.quantity(row.asked()), row.bounds().text()));
        }
        if (!band.bounds().isEmpty()) {
            clauses.add(words.quantity(Quantity.DEVIATION) + " " + band.bounds().text());
        }
        band.when()
                .forEach(condition -> clauses.add(words.quantity(condition.quantity()) + " "
                        + condition.bounds().text()));
        return clauses.stream().reduce(words::and).orElseGet(words::otherwise);
    }
}
