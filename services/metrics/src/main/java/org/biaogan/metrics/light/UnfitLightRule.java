package org.biaogan.metrics.light;

/** A light rule that leaves something without a light, gives it two, or says nothing; it tells what and where. */
public final class UnfitLightRule extends IllegalArgumentException {

    private final Flaw flaw;
    private final String interval;

    UnfitLightRule(Flaw flaw, Interval interval) {
        super(flaw.words + ": " + interval);
        this.flaw = flaw;
        this.interval = interval.toString();
    }

    /** A word for machines. */
    public String code() {
        return flaw.name();
    }

    /** The numbers in question, such as {@code [-10, 0)}; the whole line where there is no band. */
    public String interval() {
        return interval;
    }

    /** What can be wrong with a rule. */
    enum Flaw {
        GAP("no band covers"),
        OVERLAP("more than one band covers"),
        NOTHING_LEFT("nothing is left for the last band"),
        NO_OTHERWISE("a rule on several quantities ends with a band that takes the rest; none covers"),
        REST_TAKEN_EARLY("only the last band may be without conditions; another covers"),
        EMPTY_BAND("a band is empty"),
        NO_LIGHT("a band names no light"),
        NO_QUANTITY("a condition names no quantity"),
        SENSELESS_ROW("months in a row are 2 to 12, of deviation or actual, within bounds, unlike");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }
    }
}
