package org.biaogan.metrics.assessment;

import java.util.Map;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.Quantity;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.DeviationUnit;

/** The words in which a light is explained, a language each. */
enum LightWords {
    ZH(
            Map.of(Quantity.DEVIATION, "偏差", Quantity.ACTUAL, "实际值", Quantity.PEER_GAP, "与同类平均之差"),
            Map.of(Light.GREEN, "绿灯", Light.YELLOW, "黄灯", Light.RED, "红灯"),
            Map.of(DeviationUnit.POINTS, "个百分点", DeviationUnit.PLACES, "位"),
            Map.of(
                    Word.AT_LEAST, "不低于%s",
                    Word.ABOVE, "高于%s",
                    Word.AT_MOST, "不高于%s",
                    Word.BELOW, "低于%s",
                    Word.BETWEEN, "%s且%s",
                    Word.FITS, "%s，%s",
                    Word.IN_A_ROW, "%s连续%d个月%s",
                    Word.REST, "%s，不符合以上各档",
                    Word.AND, "；",
                    Word.LIGHTS, "%s → %s"),
            "（同类平均未知，有关条件按不成立处理）",
            "同类平均未知，不能亮灯",
            Map.of(
                    Absence.BASE_UNKNOWN, "基数（上年末数）未知，只能判断是否达标，不能亮灯：请在目标中填写基数",
                    Absence.TARGET_NOT_POSITIVE, "目标值为零或负数，不能计算完成率，只能判断是否达标",
                    Absence.TARGET_EQUALS_BASE, "目标值与基数相同，没有要完成的进度，只能判断是否达标",
                    Absence.TARGET_BEHIND_BASE, "目标值不及基数，没有要完成的进度，只能判断是否达标")),
    EN(
            Map.of(Quantity.DEVIATION, "deviation", Quantity.ACTUAL, "actual", Quantity.PEER_GAP, "gap to the peers"),
            Map.of(Light.GREEN, "green", Light.YELLOW, "yellow", Light.RED, "red"),
            Map.of(DeviationUnit.POINTS, " points", DeviationUnit.PLACES, " places"),
            Map.of(
                    Word.AT_LEAST, "at least %s",
                    Word.ABOVE, "above %s",
                    Word.AT_MOST, "at most %s",
                    Word.BELOW, "below %s",
                    Word.BETWEEN, "%s and %s",
                    Word.FITS, "%s, %s",
                    Word.IN_A_ROW, "%s for %d months in a row %s",
                    Word.REST, "%s, fits none of the other bands",
                    Word.AND, "; ",
                    Word.LIGHTS, "%s → %s"),
            " (the peers' average is unknown; conditions on it count as not met)",
            "The peers' average is unknown, so there is no light",
            Map.of(
                    Absence.BASE_UNKNOWN,
                            "The base (the stock at the end of the year before) is unknown, so it can only be said"
                                    + " whether the target is met: set the target's base",
                    Absence.TARGET_NOT_POSITIVE,
                            "The target is zero or below, so no share of it can be formed: it can only be said whether"
                                    + " it is met",
                    Absence.TARGET_EQUALS_BASE,
                            "The target equals its base, so there is no way to go: it can only be said whether it is met",
                    Absence.TARGET_BEHIND_BASE,
                            "The target is behind its base, so there is no way to go: it can only be said whether it is"
                                    + " met"));

    /** Patterns that pieces of a sentence are put into. */
    enum Word {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW,
        BETWEEN,
        FITS,
        IN_A_ROW,
        REST,
        AND,
        LIGHTS
    }

    final Map<Quantity, String> quantities;
    final Map<Light, String> lights;
    final Map<DeviationUnit, String> units;
    final String peersUnknown;
    final String unlit;

    /** Why a share of the target cannot be formed although there is an actual. */
    final Map<Absence, String> obstacles;

    private final Map<Word, String> patterns;

    LightWords(
            Map<Quantity, String> quantities,
            Map<Light, String> lights,
            Map<DeviationUnit, String> units,
            Map<Word, String> patterns,
            String peersUnknown,
            String unlit,
            Map<Absence, String> obstacles) {
        this.quantities = quantities;
        this.lights = lights;
        this.units = units;
        this.patterns = patterns;
        this.peersUnknown = peersUnknown;
        this.unlit = unlit;
        this.obstacles = obstacles;
    }

    String say(Word word, Object... pieces) {
        return patterns.get(word).formatted(pieces);
    }
}
