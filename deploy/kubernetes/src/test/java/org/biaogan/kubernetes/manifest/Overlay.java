package org.biaogan.kubernetes.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A kind of installation: what {@code kubectl apply -k} would send for it. */
public enum Overlay {
    LOCAL,
    PRODUCTION;

    private static final Map<Overlay, Installation> RENDERED = new ConcurrentHashMap<>();

    /** Everything this overlay renders, read strictly; rendered once. */
    public Installation installation() {
        return RENDERED.computeIfAbsent(
                this, overlay -> new Installation(overlay, ManifestReader.readAll(overlay.render())));
    }

    private String render() {
        Path folder = Path.of("overlays", name().toLowerCase(Locale.ROOT));
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("kubectl kustomize " + folder + " ends with " + process.exitValue());
            }
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering " + folder, interrupted);
        }
    }
}
