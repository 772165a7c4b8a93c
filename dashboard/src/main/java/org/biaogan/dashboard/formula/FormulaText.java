package org.biaogan.dashboard.formula;

import java.util.Map;
import org.biaogan.dashboard.language.Language;

/**
 * A formula in the reader's words.
 *
 * @param example null where there is none
 */
public record FormulaText(String code, String version, String name, String text, String expression, Example example) {

    /** A worked case. */
    public record Example(String text, String source, Map<String, String> given, Map<String, String> result) {}

    /** In this language. */
    public static FormulaText of(Formula formula, Language language) {
        return new FormulaText(
                formula.code(),
                formula.version(),
                language.pick(formula.name(), formula.nameEn()),
                language.pick(formula.text(), formula.textEn()),
                formula.expression(),
                example(formula.example(), language));
    }

    private static Example example(Formula.Example example, Language language) {
        return example == null
                ? null
                : new Example(
                        language.pick(example.text(), example.textEn()),
                        example.source(),
                        known(example.given()),
                        known(example.result()));
    }

    private static Map<String, String> known(Map<String, String> numbers) {
        return numbers == null ? Map.of() : numbers;
    }
}
