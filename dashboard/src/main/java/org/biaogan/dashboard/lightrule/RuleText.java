package org.biaogan.dashboard.lightrule;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

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
                words.edition(
                        String.valueOf(rule.version()),
                        MomentText.of(rule.effectiveFrom()),
                        MomentText.of(rule.knownFrom(), language)),
                BandText.of(rule.bands(), language),
                "",
                null,
                rule.validTo() != null,
                "/light-rules?revise=" + rule.code() + "&version=" + rule.version() + "#form");
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
                preset.refusal(),
                false,
                "/light-rules?preset=" + preset.code() + "#form");
    }
}
