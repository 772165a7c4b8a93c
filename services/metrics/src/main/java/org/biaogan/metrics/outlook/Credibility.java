package org.biaogan.metrics.outlook;

/**
 * Whether the rest of the year can be believed in, and why (可信度).
 *
 * @param reason a whole sentence with the numbers that decided
 */
public record Credibility(Verdict verdict, String reason, String reasonEn) {

    /**
     * Of what the rest of a year has to bring.
     *
     * @param amounts how the indicator's numbers are written
     */
    public static Credibility of(Pace pace, Amounts amounts) {
        Verdict verdict = CredibilityRule.of(pace);
        return new Credibility(
                verdict,
                new ReasonInChinese(pace, amounts).sentence(verdict),
                new ReasonInEnglish(pace, amounts).sentence(verdict));
    }
}
