package org.biaogan.metrics.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

/** Writes observations as SDMX-CSV 2.0, one row each, nothing rounded and nothing left out. */
final class SdmxCsv {

    static final String HEADER = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,MEASURE,BASIS,TIME_PERIOD,"
            + "OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE,RELEASE_DATE,REASON\r\n";

    /** The data flow, and the action I: a row informs about what is known. */
    private static final String PREFIX = "dataflow,BIAOGAN:OBSERVATIONS(1.0.0),I";

    private SdmxCsv() {}

    static String row(ObservationView observation, IndicatorView indicator) {
        List<String> cells = List.of(
                PREFIX,
                frequency(indicator.frequency()),
                observation.unit(),
                observation.indicator(),
                observation.measure().name(),
                observation.basis().name(),
                TimePeriod.parse(observation.period()).sdmx(),
                number(observation.value()),
                observation.status().name(),
                text(indicator.unitOfMeasureOn(observation.measure())),
                text(observation.source()),
                observation.releasedOn() == null ? "" : observation.releasedOn().toString(),
                text(observation.reason()));
        return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
    }

    /** As the SDMX code list CL_FREQ names it. */
    private static String frequency(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "M";
            case QUARTER -> "Q";
            case YEAR -> "A";
        };
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** In quotation marks (RFC 4180) wherever a reader could take it for something else, or trim it. */
    private static String text(String text) {
        if (text == null) {
            return "";
        }
        boolean plain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '%');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
