package org.biaogan.reports.halfyear;

import org.biaogan.reports.stand.Sample;
import org.biaogan.reports.template.Canonical;
import org.biaogan.reports.template.FrozenFigures;

/** The sample board as the analysis freezes it. */
final class SampleFigures {

    private SampleFigures() {}

    static FrozenFigures frozen(boolean demonstration) {
        return Canonical.freeze(figures(demonstration));
    }

    static Figures figures(boolean demonstration) {
        String json = "{\"title\":\"云杉经济开发区2026年上半年经济形势分析\",\"period\":\"2026-H1\",\"unit\":\"zone\","
                + "\"unitName\":\"云杉经济开发区\",\"asOf\":\"" + Sample.AS_OF + "\",\"demonstration\":" + demonstration
                + ",\"standings\":[" + String.join(",", Sample.rows()) + "]}";
        return Canonical.thaw(new FrozenFigures(json, ""), Figures.class);
    }
}
