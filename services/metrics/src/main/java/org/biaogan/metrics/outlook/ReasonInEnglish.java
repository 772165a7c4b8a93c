package org.biaogan.metrics.outlook;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says in English why the rest of a year is credible or not. */
record ReasonInEnglish(Pace pace, Amounts amounts) {

    String sentence(Verdict verdict) {
        BigDecimal wanted = pace.wanted().orElse(null);
        if (wanted == null) {
            return "No actual number is known that anything could be told from.";
        }
        String open = pace.rest().months() == 0 || verdict == Verdict.REACHED || wanted.signum() < 0
                ? done(wanted)
                : required() + mean() + best() + sameMonths() + ": " + word(verdict);
        return open + ".";
    }

    private String done(BigDecimal wanted) {
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        String amount = amounts.en(wanted.abs());
        if (ceiling) {
            return wanted.signum() < 0
                    ? "The year's ceiling is exceeded by " + amount
                    : "The year ended within its ceiling, with " + amount + " to spare";
        }
        if (wanted.signum() > 0) {
            return "The year is over, " + amount + " short of the target";
        }
        return wanted.signum() == 0
                ? "The year's target is reached exactly"
                : "The year's target is reached, and passed by " + amount;
    }

    private String required() {
        int months = pace.rest().months();
        String left = months == 1 ? "The month left" : "The %d months left".formatted(months);
        String verb =
                switch (pace.aim()) {
                    case GATHER -> "must bring";
                    case STAY_WITHIN -> "may use at most";
                    case RAISE -> "must add";
                    case LOWER -> "must take off";
                };
        return "%s %s %s%s"
                .formatted(left, verb, amounts.en(pace.wantedPerMonth().orElseThrow()), months == 1 ? "" : " each");
    }

    private String mean() {
        return pace.multipleOfMean() == null
                ? ""
                : ", " + Amounts.multiple(pace.multipleOfMean()) + " times this year's monthly mean";
    }

    private String best() {
        BigDecimal multiple = pace.multipleOfBest();
        if (multiple == null) {
            return "";
        }
        boolean managed = pace.aim().isManagedBy(multiple, BigDecimal.ONE);
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        String compared = ceiling
                ? (managed ? "no less than the lowest month ever" : "less than the lowest month ever")
                : managed ? "no more than the best month ever" : "more than the best month ever";
        BestMonth best = pace.bestMonth();
        return ", %s (%s %d: %s)"
                .formatted(
                        compared,
                        best.period().lastMonth().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        best.period().year(),
                        amounts.en(best.value().abs()));
    }

    private String sameMonths() {
        SameMonths past = pace.sameMonths();
        if (!past.areKnown()) {
            return "; the same months of last year are not known, so mean and single months have to do";
        }
        String verb =
                switch (pace.aim()) {
                    case GATHER -> "brought";
                    case STAY_WITHIN -> "used";
                    case RAISE -> "added";
                    case LOWER -> "took off";
                };
        String total = "; the same months of last year " + verb + " " + amounts.en(past.lastYear());
        return pace.aim().isStock()
                ? total + ", at best in five years " + amounts.en(past.best())
                : total + growth(past);
    }

    private String growth(SameMonths past) {
        BigDecimal required = pace.requiredGrowthPercent();
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        StringBuilder words = new StringBuilder();
        if (required != null) {
            boolean rises = required.signum() >= 0;
            String asked = ceiling
                    ? (rises ? ", so they may rise by " : ", so they must fall by ")
                    : rises ? ", so they must grow by " : ", so they may fall by ";
            words.append(asked).append(Amounts.percent(required));
        }
        if (past.soFar() != null) {
            words.append(", after ").append(changed(past.soFar())).append(" this year so far");
        }
        if (past.bestGrowth() != null) {
            words.append(ceiling ? " and at the lowest " : " and at best ")
                    .append(changed(past.bestGrowth()))
                    .append(" in these months in five years");
        }
        return words.toString();
    }

    private static String changed(BigDecimal multiple) {
        BigDecimal percent = SameMonths.percent(multiple);
        return (percent.signum() < 0 ? "\u2212" : "+") + Amounts.percent(percent);
    }

    private String word(Verdict verdict) {
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        return switch (verdict) {
            case COMFORTABLE -> ceiling ? "ample" : "comfortable";
            case CREDIBLE -> "credible";
            case DEMANDING -> "demanding";
            case NOT_CREDIBLE -> "not credible";
            case REACHED, UNKNOWN -> "nobody can tell yet";
        };
    }
}
