package org.biaogan.dashboard.lightrule;

import java.time.Instant;
import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/**
 * A rule in the reader's words: an edition in force, or a published example.
 *
 * @param anchor where in the page it stands, as a light's link names it
 * @param facts since when it holds, or who published it
 * @param note a remark; may be empty
 * @param refusal why it could not be used as it is; null where it can
 * @param link to a form that starts from it
 */
record RuleText(
        String anchor,
        String code,
        String name,
        String facts,
        List<BandText> bands,
        String note,
        String refusal,
        boolean retired,
        String link) {

    static RuleText of(LightRule rule, Language language) {
        LightRuleWords words = language.words(LightRuleWords.class);
        return new RuleText(
                "v" + rule.version(),
                rule.code(),
                language.pick(rule.name(), rule.nameEn()),
                facts(rule, words, language),
                BandText.of(rule.bands(), language),
                "",
                null,
                rule.validTo() != null,
                "/light-rules?revise=" + rule.code() + "&version=" + rule.version() + "#form");
    }

    /** What the product starts with was entered by nobody; the service dates it at the beginning of its time. */
    private static String facts(LightRule rule, LightRuleWords words, Language language) {
        String version = String.valueOf(rule.version());
        String from = MomentText.of(rule.effectiveFrom());
        boolean shipped =
                rule.knownFrom() != null && rule.knownFrom().toInstant().equals(Instant.EPOCH);
        return shipped
                ? words.shipped(version, from)
                : words.edition(version, from, MomentText.of(rule.knownFrom(), language));
    }

    static RuleText of(LightRule.Preset preset, Language language) {
        String place = language.pick(preset.place(), preset.placeEn());
        String source = language.pick(preset.source(), preset.sourceEn());
        String note = language.pick(preset.note(), preset.noteEn());
        return new RuleText(
                "preset-" + preset.code(),
                preset.code(),
                language.pick(preset.name(), preset.nameEn()),
                (place == null ? "" : place + " " + preset.year() + language.pick("：", ": "))
                        + (source == null ? "" : source),
                BandText.of(preset.bands(), language),
                note == null ? "" : note,
                refusal(preset, language),
                false,
                "/light-rules?preset=" + preset.code() + "#form");
    }

    /** The service refuses in English, with the interval that no band or more than one covers. */
    private static String refusal(LightRule.Preset preset, Language language) {
        if (preset.refusal() == null || preset.refusalCode() == null) {
            return preset.refusal();
        }
        return RefusalText.line(new Refusal.Fault("", preset.refusalCode(), preset.refusal()), language);
    }
}
