package org.biaogan.metrics.light;

/**
 * A light and the band that gave it.
 *
 * @param inputs what the band was held against
 */
public record Lit(Band band, LightInputs inputs) {

    public Light light() {
        return band.light();
    }
}
