package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import org.biaogan.kubernetes.manifest.ManifestReader;
import org.biaogan.kubernetes.manifest.ManifestReader.UnreadableManifest;
import org.junit.jupiter.api.Test;

/** The reader must be able to say no: each of these is a mistake that {@code kubectl kustomize} lets pass. */
class ManifestReaderTest {

    private static final String SOUND = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: sound
            spec:
              selector:
                matchLabels: {app: sound}
              template:
                metadata:
                  labels: {app: sound}
                spec:
                  containers:
                    - name: app
                      image: sound
                      ports:
                        - containerPort: 8080
                      resources:
                        limits: {memory: 64Mi}
            """;

    @Test
    void aSoundManifestIsRead() {
        assertThat(ManifestReader.read(SOUND)).isInstanceOf(Deployment.class);
    }

    @Test
    void anUnknownFieldIsRefused() {
        refused(SOUND.replace("image: sound", "image: sound\n          imagePullPolice: Never"), "imagePullPolice");
    }

    @Test
    void anUnknownFieldDeepInsideIsRefused() {
        refused(SOUND.replace("- containerPort: 8080", "- {containerPort: 8080, hostport: 1}"), "hostport");
    }

    @Test
    void anUnknownFieldAtTheTopIsRefused() {
        refused(SOUND + "status2: {}\n", "status2");
    }

    @Test
    void aMissingRequiredFieldIsRefused() {
        refused(SOUND.replace("  selector:\n    matchLabels: {app: sound}\n", ""), "selector");
    }

    @Test
    void aPortThatIsTextIsRefused() {
        refused(SOUND.replace("containerPort: 8080", "containerPort: http"), "http");
    }

    @Test
    void anUnknownKindIsRefused() {
        refused(SOUND.replace("kind: Deployment", "kind: Deploiment"), "Deploiment");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> ManifestReader.read(SOUND + "kind: Deployment\n"))
                .hasMessageContaining("Duplicate field 'kind'");
    }

    private static void refused(String manifest, String because) {
        assertThat(manifest).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> ManifestReader.read(manifest))
                .isInstanceOf(UnreadableManifest.class)
                .hasMessageContaining(because);
    }
}
