package org.biaogan.metrics.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.rest.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the book of formulas says is what the classes compute; -Dfigures.update=true renews docs/figures.md. */
class FormulaBookTest {

    private static final Path PAGE = Path.of("../../docs/figures.md");
    private static final FormulaBook BOOK = new FormulaBook();

    @ParameterizedTest
    @MethodSource("formulas")
    void everyExampleComesOutAsPrinted(Formula formula) {
        Map<String, Object> computed = new WorkedExamples().of(formula);

        assertThat(computed).as("a working of %s", formula.code()).isNotNull();
        Map<String, String> printed = new TreeMap<>();
        computed.forEach((name, value) ->
                printed.put(name, asPrinted(value, formula.example().result().get(name))));
        assertThat(printed).isEqualTo(new TreeMap<>(formula.example().result()));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void everyFormulaSpeaksBothLanguagesAndNamesItsSource(Formula formula) {
        assertThat(Requirements.isCode(formula.code())).isTrue();
        assertThat(formula.version()).isPositive();
        assertThat(formula.name() + formula.text() + formula.example().text()).containsPattern("\\p{IsHan}");
        assertThat(formula.nameEn() + formula.textEn() + formula.example().textEn())
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(formula.expression()).isNotBlank();
        assertThat(formula.example().source()).isNotBlank();
    }

    @Test
    void everyFormulaHasACodeOfItsOwn() {
        assertThat(formulas()).doesNotHaveDuplicates().extracting(Formula::code).doesNotHaveDuplicates();
    }

    @Test
    void theManualSaysWhatTheBookSays() throws IOException {
        String rendered = FigurePage.of(formulas());
        if (Boolean.getBoolean("figures.update")) {
            Files.writeString(PAGE, rendered);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(rendered);
    }

    private static Collection<Formula> formulas() {
        return BOOK.all();
    }

    private static String asPrinted(Object value, String example) {
        BigDecimal number = value instanceof Derived derived ? derived.value() : null;
        if (value instanceof BigDecimal plain) {
            number = plain;
        }
        return number == null || example == null
                ? String.valueOf(value)
                : number.setScale(new BigDecimal(example).scale(), RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
