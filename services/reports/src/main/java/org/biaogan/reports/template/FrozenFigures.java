package org.biaogan.reports.template;

import java.nio.charset.StandardCharsets;
import org.biaogan.reports.rest.Sha256;

/** The figures of one report, written canonically, with the fingerprint that is printed on it (数据指纹). */
public record FrozenFigures(String json, String sha256) {

    static FrozenFigures of(String json) {
        return new FrozenFigures(json, Sha256.of(json));
    }

    /** The very bytes the fingerprint was taken of. */
    public byte[] utf8() {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
