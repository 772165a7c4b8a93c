package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.biaogan.dashboard.assessment.Supposition;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;

/**
 * The question "what if the months to come ran like this" (情景推演), as it stands in the form and in the address.
 *
 * @param text the number as it was typed
 * @param trouble why there is no answer; empty if there is one, or if nothing was asked
 * @param answer null until there is one
 */
public record ScenarioForm(How how, String text, List<Choice> choices, List<String> trouble, ScenarioText answer) {

    private static final int MOST_DIGITS = 30;

    /** In what terms it is supposed. */
    public enum How {
        PER_MONTH,
        TOTAL,
        GROWTH;

        /** By name; per month where none or nonsense was given. */
        static How of(String name) {
            return Arrays.stream(values())
                    .filter(how -> how.name().equals(name))
                    .findFirst()
                    .orElse(PER_MONTH);
        }
    }

    /** What was asked, nothing answered yet. */
    public static ScenarioForm asked(String how, String text, Language language) {
        How known = How.of(how);
        OutlookWords words = language.words(OutlookWords.class);
        List<Choice> choices = Arrays.stream(How.values())
                .map(one -> new Choice(one.name(), words.how(one), one == known))
                .toList();
        return new ScenarioForm(known, text == null ? "" : text.strip(), choices, List.of(), null);
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
        return !text.isEmpty();
    }

    /** The number typed; null where it is none. */
    BigDecimal number() {
        try {
            return text.length() > MOST_DIGITS ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** As the service wants it; null where no number was typed. */
    public Supposition supposition(String period) {
        BigDecimal number = number();
        if (number == null) {
            return null;
        }
        return switch (how) {
            case PER_MONTH -> new Supposition(period, number, null, null);
            case TOTAL -> new Supposition(period, null, number, null);
            case GROWTH -> new Supposition(period, null, null, number);
        };
    }

    /** With what was wrong. */
    public ScenarioForm refused(List<String> lines) {
        return new ScenarioForm(how, text, choices, lines, null);
    }

    /** With the answer. */
    public ScenarioForm answered(ScenarioText text) {
        return new ScenarioForm(how, this.text, choices, List.of(), text);
    }
}
