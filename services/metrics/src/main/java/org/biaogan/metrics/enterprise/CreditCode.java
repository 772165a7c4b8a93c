package org.biaogan.metrics.enterprise;

import java.util.regex.Pattern;

/**
 * The code under which the state registers an enterprise (统一社会信用代码), as GB 32100-2015 has it: two characters for the
 * registering authority and the kind of registrant, six digits for the region, nine characters for the registrant, and one
 * by which the others are checked. Letters that are mistaken for digits are none of its 31 characters.
 */
public record CreditCode(String text) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern FORM = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(CHARACTERS));

    /** A step to the right multiplies a place's weight by three, which generates all remainders but zero. */
    private static final int STEP = 3;

    /** Whether it has as many characters as it needs, and none that it cannot have. */
    public boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** Whether the last character fits the others; of a code that is well formed. */
    public boolean isChecked() {
        int last = text.length() - 1;
        int weight = 1;
        int sum = 0;
        for (int place = 0; place < last; place++) {
            sum += CHARACTERS.indexOf(text.charAt(place)) * weight;
            weight = weight * STEP % CHARACTERS.length();
        }
        return (sum + CHARACTERS.indexOf(text.charAt(last))) % CHARACTERS.length() == 0;
    }
}
