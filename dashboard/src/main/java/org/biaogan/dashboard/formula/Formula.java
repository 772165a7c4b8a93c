package org.biaogan.dashboard.formula;

import java.util.Map;

/** How one kind of figure is computed (计算方法), and in which version of its meaning. */
public record Formula(
        String code,
        String version,
        String name,
        String nameEn,
        String text,
        String textEn,
        String expression,
        Example example) {

    /** A worked case with the numbers that went in and came out, and who published it. */
    public record Example(
            String text, String textEn, String source, Map<String, String> given, Map<String, String> result) {}
}
