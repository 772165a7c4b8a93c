package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.LightWords.Word;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.light.Band;
import org.biaogan.metrics.light.Condition;
import org.biaogan.metrics.light.InARow;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.light.Lit;
import org.biaogan.metrics.light.Quantity;
import org.biaogan.metrics.progress.DeviationUnit;

/** Says in a sentence which band of a rule lit a row and by what (亮灯理由), such as 偏差−12.3个百分点，低于−10 → 红灯. */
record LightReason(Scale scale, LightRule rule, LightInputs inputs) {

    /** What the numbers of a row are counted in. */
    record Scale(Measure measure, int decimals, String unit, String unitEn, DeviationUnit deviationUnit) {

        static Scale of(IndicatorView indicator, DeviationUnit deviationUnit) {
            return new Scale(
                    indicator.measure(),
                    indicator.decimals(),
                    indicator.unitOfMeasure(),
                    indicator.unitOfMeasureEn(),
                    deviationUnit);
        }
    }

    private static final int MOST_DECIMALS = 12;

    String in(LightWords words) {
        return rule.light(inputs).map(lit -> sentence(lit, words)).orElse(words.unlit);
    }

    private String sentence(Lit lit, LightWords words) {
        Band band = lit.band();
        String why = band.takesTheRest() ? words.say(Word.REST, all(words)) : met(band, words);
        String light = words.say(Word.LIGHTS, why, words.lights.get(lit.light()));
        return rule.asksForPeers() && inputs.peerAverage() == null ? light + words.peersUnknown : light;
    }

    private String met(Band band, LightWords words) {
        Stream<String> conditions = band.conditions().stream()
                .map(condition -> words.say(Word.FITS, value(condition, words), bounds(condition, words)));
        Stream<String> row = Stream.ofNullable(band.inARow()).map(months -> row(months, words));
        return Stream.concat(row, conditions).collect(Collectors.joining(words.say(Word.AND)));
    }

    /** What the rule might have asked about, where nothing it asked was met. */
    private String all(LightWords words) {
        Set<Quantity> asked = rule.quantities();
        return (asked.isEmpty() ? Stream.of(Quantity.DEVIATION) : asked.stream())
                .filter(quantity -> inputs.value(quantity) != null)
                .map(quantity -> value(new Condition(quantity, null, null, false, false), words))
                .collect(Collectors.joining(words.say(Word.AND)));
    }

    private static String row(InARow row, LightWords words) {
        Condition condition =
                new Condition(row.quantity(), row.from(), row.to(), row.fromExclusive(), row.toInclusive());
        return words.say(Word.IN_A_ROW, words.quantities.get(row.quantity()), row.months(), bounds(condition, words));
    }

    private static String bounds(Condition condition, LightWords words) {
        String from = condition.from() == null
                ? null
                : words.say(condition.fromExclusive() ? Word.ABOVE : Word.AT_LEAST, plain(condition.from()));
        String to = condition.to() == null
                ? null
                : words.say(condition.toInclusive() ? Word.AT_MOST : Word.BELOW, plain(condition.to()));
        return from == null || to == null
                ? Objects.requireNonNullElse(from, Objects.requireNonNullElse(to, ""))
                : words.say(Word.BETWEEN, from, to);
    }

    private String value(Condition condition, LightWords words) {
        Quantity quantity = condition.quantity();
        BigDecimal value = shown(inputs.value(quantity), decimals(quantity), condition);
        String between = words == LightWords.EN ? " " : "";
        return words.quantities.get(quantity) + between + plain(value) + unit(quantity, words);
    }

    /** Rounded once, to as many decimals as it takes to stay on its side of the bounds. */
    private static BigDecimal shown(BigDecimal value, int decimals, Condition condition) {
        List<BigDecimal> bounds = Stream.of(condition.from(), condition.to())
                .filter(Objects::nonNull)
                .toList();
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        boolean misleads = bounds.stream().anyMatch(bound -> value.compareTo(bound) != rounded.compareTo(bound));
        return misleads && decimals < MOST_DECIMALS ? shown(value, decimals + 1, condition) : rounded;
    }

    private int decimals(Quantity quantity) {
        if (scale.measure() == Measure.RANK) {
            return 0;
        }
        boolean inPoints = quantity == Quantity.DEVIATION && scale.deviationUnit() == DeviationUnit.POINTS;
        return inPoints ? 1 : scale.decimals();
    }

    private String unit(Quantity quantity, LightWords words) {
        if (quantity == Quantity.DEVIATION && scale.deviationUnit() != DeviationUnit.UNIT) {
            return words.units.get(scale.deviationUnit());
        }
        if (scale.measure() == Measure.GROWTH || scale.measure() == Measure.RATIO) {
            return quantity == Quantity.ACTUAL ? "%" : words.units.get(DeviationUnit.POINTS);
        }
        return words == LightWords.EN ? " " + Objects.requireNonNullElse(scale.unitEn(), scale.unit()) : scale.unit();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }
}
