package org.biaogan.metrics.formula;

import java.util.Map;

/**
 * How one kind of number is computed (计算方法).
 *
 * @param version counts the changes of its meaning from 1
 * @param text in plain Chinese words
 * @param textEn in plain English words
 * @param expression as mathematics writes it
 */
public record Formula(
        String code,
        int version,
        String name,
        String nameEn,
        String text,
        String textEn,
        String expression,
        Example example) {

    /**
     * A worked example, which a test computes with the same classes that compute figures.
     *
     * @param text what the case is, in Chinese
     * @param textEn the same in English
     * @param source who published its numbers, or that it is made up because no published case was found
     * @param given its numbers by name
     * @param result what comes out, rounded as printed
     */
    public record Example(
            String text, String textEn, String source, Map<String, String> given, Map<String, String> result) {}
}
