package org.biaogan.reports.halfyear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.biaogan.reports.rest.Sha256;
import org.biaogan.reports.stand.Sample;
import org.biaogan.reports.template.Canonical;
import org.biaogan.reports.template.FrozenFigures;

/** The sample board as the versions of the analysis freeze it. */
final class SampleFigures {

    private SampleFigures() {}

    /** As a report made with version 1 has it stored. */
    static FrozenFigures ofFirstVersion() {
        try (InputStream stored = SampleFigures.class.getResourceAsStream("/half-year-analysis/1/figures.json")) {
            String json = new String(stored.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new FrozenFigures(json, Sha256.of(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FrozenFigures frozen(boolean demonstration) {
        return Canonical.freeze(figures(demonstration));
    }

    static Figures figures(boolean demonstration) {
        return figures(demonstration, Sample.rows().toArray(String[]::new));
    }

    static Figures figures(boolean demonstration, String... rows) {
        String json = "{\"title\":\"云杉经济开发区2026年上半年经济形势分析\",\"period\":\"2026-H1\",\"unit\":\"zone\","
                + "\"unitName\":\"云杉经济开发区\",\"asOf\":\"" + Sample.AS_OF + "\",\"demonstration\":" + demonstration
                + ",\"standings\":[" + String.join(",", rows) + "]}";
        return Canonical.thaw(new FrozenFigures(json, ""), Figures.class);
    }
}
