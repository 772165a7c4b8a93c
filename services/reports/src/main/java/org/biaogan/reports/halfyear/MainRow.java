package org.biaogan.reports.halfyear;

import java.util.List;
import org.biaogan.reports.metrics.Standing;

/** A line of version 1's main table: an indicator with all its figures, ready to be read. */
record MainRow(
        String name,
        String size,
        String unitOfMeasure,
        String actual,
        String mark,
        String target,
        String completion,
        String expected,
        String deviation,
        String growth,
        Stand stand,
        String period,
        String releasedOn,
        String source) {

    /** Up to this many Chinese characters the name fits its column at the given size of type. */
    private static final int FITS = 17;

    private static final int FITS_SMALL = 21;
    private static final int FITS_SMALLER = 28;
    private static final List<String> USUAL = List.of("A", "K");

    static MainRow of(Standing standing) {
        return new MainRow(
                standing.indicatorName(),
                size(standing.indicatorName()),
                Shown.orDash(standing.unitOfMeasure()),
                Shown.number(standing.actual(), standing.decimals()),
                mark(standing),
                Shown.target(standing),
                Shown.percentage(standing.completionPercent()),
                Shown.percentage(standing.expectedPercent()),
                Shown.deviation(standing),
                Shown.growth(standing.growthPublished()),
                Stand.of(standing),
                Shown.orDash(standing.period()),
                Shown.orDash(standing.releasedOn()),
                Shown.orDash(standing.source()));
    }

    private static String mark(Standing standing) {
        String status = standing.status() == null || USUAL.contains(standing.status()) ? "" : standing.status();
        return standing.derivation() == null || standing.actual() == null ? status : status + "*";
    }

    /** A long name is set smaller rather than on two lines: it stands on one line with its figures. */
    static String size(String name) {
        double width = name.codePoints().mapToDouble(c -> c < 0x2000 ? 0.6 : 1).sum();
        if (width <= FITS) {
            return "full";
        }
        if (width <= FITS_SMALL) {
            return "small";
        }
        return width <= FITS_SMALLER ? "smaller" : "broken";
    }
}
