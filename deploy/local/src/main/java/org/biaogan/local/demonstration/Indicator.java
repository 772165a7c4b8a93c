package org.biaogan.local.demonstration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the generator has to know of an indicator (指标); the rest goes to the service as the catalogue says it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Indicator(
        String code,
        String frequency,
        String measure,
        String basis,
        int decimals,
        int releaseLagDays,
        boolean januaryInFebruary) {

    /** Whether a figure of its own is published for the period that ends with this month. */
    boolean publishes(YearMonth month) {
        if (isQuarterly()) {
            return month.getMonthValue() % 3 == 0;
        }
        return !(januaryInFebruary && month.getMonthValue() == 1);
    }

    /** Whether this month's figure stands for January as well. */
    boolean includesJanuary(YearMonth month) {
        return januaryInFebruary && !isQuarterly() && month.getMonthValue() == 2;
    }

    boolean isCumulative() {
        return basis.equals("YTD");
    }

    /** The period's name: {@code 2022-06}, or {@code 2022-Q2} of a quarterly indicator. */
    String period(YearMonth end) {
        return isQuarterly() ? end.getYear() + "-Q" + end.getMonthValue() / 3 : end.toString();
    }

    LocalDate releasedOn(YearMonth end) {
        return end.atEndOfMonth().plusDays(releaseLagDays);
    }

    BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private boolean isQuarterly() {
        return frequency.equals("QUARTER");
    }
}
