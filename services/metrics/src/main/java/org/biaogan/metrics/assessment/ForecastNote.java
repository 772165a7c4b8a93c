package org.biaogan.metrics.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.outlook.Disagreement;

/**
 * What a forecast rests on, in words (预测说明).
 *
 * @param years the past years, the latest first; empty where the year is over
 * @param disagreement with the verdict on the rest of the year; empty where there is none
 */
record ForecastNote(List<Integer> years, Optional<Disagreement> disagreement) {

    String zh() {
        return basis() + more("；", Disagreement::words);
    }

    String en() {
        return basisEn() + more("; ", Disagreement::wordsEn);
    }

    private String basis() {
        return years.isEmpty() ? "本年已结束，即实际数" : "本年累计除以过去%d年（%s）同期累计占全年比重的加权平均".formatted(years.size(), listed("、"));
    }

    private String basisEn() {
        return years.isEmpty()
                ? "the actual, as the year is over"
                : "year-to-date divided by the weighted share of the year reached by the same month of %d past years (%s)"
                        .formatted(years.size(), listed(", "));
    }

    private String more(String separator, Function<Disagreement, String> words) {
        return disagreement.map(words).map(separator::concat).orElse("");
    }

    private String listed(String separator) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
