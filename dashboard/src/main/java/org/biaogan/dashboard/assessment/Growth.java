package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import org.biaogan.dashboard.figure.FigureText;

/**
 * Growth on the same period of last year (同比). The published one is a fact on a comparable basis; the one implied by the
 * levels is only put beside it where the two differ noticeably, or alone where none was published.
 *
 * @param published as text, a dash where none was published
 * @param implied as text; null where it need not be shown
 */
public record Growth(String published, String implied) {

    private static final BigDecimal NOTICEABLE_POINTS = new BigDecimal("0.1");

    /** Decides from unrounded values what is shown. */
    public static Growth of(BigDecimal published, BigDecimal implied) {
        boolean shown = implied != null
                && (published == null || published.subtract(implied).abs().compareTo(NOTICEABLE_POINTS) > 0);
        return new Growth(FigureText.percent(published), shown ? FigureText.percent(implied) : null);
    }
}
