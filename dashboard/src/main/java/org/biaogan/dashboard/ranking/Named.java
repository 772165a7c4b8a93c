package org.biaogan.dashboard.ranking;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;

/** A peer group or an indicator, as a form offers it. */
record Named(String code, String name, String nameEn, String measure) {

    /** A list of them. */
    record Names(List<Named> items) {}

    Choice choice(String chosen, Language language) {
        return new Choice(code, language.pick(name, nameEn), code.equals(chosen));
    }

    /** Whether its numbers add up, so that a whole's growth can be taken apart. */
    boolean addsUp() {
        return "LEVEL".equals(measure) || "COUNT".equals(measure);
    }

    /** The code asked for if it is among these, else the first; null where there is none. */
    static String chosen(List<Named> known, String asked) {
        return known.stream()
                .map(Named::code)
                .filter(code -> code.equals(asked))
                .findFirst()
                .orElseGet(() -> known.isEmpty() ? null : known.get(0).code());
    }
}
