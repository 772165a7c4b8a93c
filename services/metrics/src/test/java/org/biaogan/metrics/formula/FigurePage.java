package org.biaogan.metrics.formula;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/figures.md. */
final class FigurePage {

    private static final String HEAD = """
            # 数字怎么来的 · How figures are computed

            Rendered from `services/metrics/src/main/resources/formulas.yaml`, which `/formulas` and `/figures/{id}` answer as
            well; a test works every example out with the classes that compute figures. Edit the source, then:

            ```sh
            mvn -pl services/metrics test -Dtest=FormulaBookTest -Dfigures.update=true
            ```

            Numbers are decimals of 34 digits, subtracted unrounded and rounded once, half-up, for display. A number that cannot
            be formed is absent, never zero. 所有数字以34位十进制计算，未取整相减，显示时只四舍五入一次；算不出的数留空，不写0。
            """;

    private FigurePage() {}

    static String of(Collection<Formula> formulas) {
        return HEAD + formulas.stream().map(FigurePage::section).collect(Collectors.joining());
    }

    private static String section(Formula formula) {
        Formula.Example example = formula.example();
        return """

                ## %s · %s
                `%s`, version %d

                %s

                %s

                ```
                %s
                ```

                **算例 · Example.** %s。%s.

                %s → **%s**

                来源 · Source: %s
                """.formatted(
                        formula.name(),
                        formula.nameEn(),
                        formula.code(),
                        formula.version(),
                        formula.text(),
                        formula.textEn(),
                        formula.expression().strip(),
                        example.text(),
                        example.textEn(),
                        listed(example.given()),
                        listed(example.result()),
                        example.source());
    }

    private static String listed(Map<String, String> numbers) {
        return numbers.entrySet().stream()
                .map(number -> number.getKey() + " = " + number.getValue())
                .collect(Collectors.joining(", "));
    }
}
