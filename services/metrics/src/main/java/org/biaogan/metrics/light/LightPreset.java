package org.biaogan.metrics.light;

import java.util.List;

/**
 * A light rule that some place published, to start one's own from (规则范例).
 *
 * @param place null for the rule the product starts with
 * @param year in which it held; null as above
 * @param source what was published, in its own words or close to them
 * @param note how it is read here
 * @param refusal why it would be refused, with the interval; null where it can be used as it is
 * @param refusalCode the same as a word for machines
 */
public record LightPreset(
        String code,
        String name,
        String nameEn,
        String place,
        String placeEn,
        Integer year,
        String source,
        String sourceEn,
        List<Band> bands,
        String note,
        String noteEn,
        String refusal,
        String refusalCode) {

    /** The same, with the verdict that its bands would meet. */
    LightPreset judged() {
        try {
            new LightRule(bands);
            return refused(null, null);
        } catch (UnfitLightRule unfit) {
            return refused(unfit.getMessage(), unfit.code());
        }
    }

    private LightPreset refused(String why, String word) {
        return new LightPreset(
                code, name, nameEn, place, placeEn, year, source, sourceEn, bands, note, noteEn, why, word);
    }
}
