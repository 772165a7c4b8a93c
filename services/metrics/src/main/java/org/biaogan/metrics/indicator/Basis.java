package org.biaogan.metrics.indicator;

/** Over what stretch of time a number was formed. */
public enum Basis {
    /** This period alone (当期). */
    PERIOD,
    /** From the year's first day to the period's last, year to date (累计). */
    YTD,
    /** The stock at the period's last day (期末). */
    POINT;

    /** The basis that boards show numbers of this measure on: amounts of single periods are summed up over the year. */
    public Basis shown(Measure measure) {
        return this == PERIOD && measure.isQuantity() ? YTD : this;
    }
}
