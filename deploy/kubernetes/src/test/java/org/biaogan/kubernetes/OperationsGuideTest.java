package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.manifest.Installation;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The operations guide tells of every setting, every meter and every Secret, and of none that is not there. */
class OperationsGuideTest {

    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    @Test
    void everySettingAndMeterOfOurOwnIsInTheGuide() {
        Set<String> missing = new TreeSet<>(settings());
        missing.addAll(meters());
        missing.removeAll(words());
        assertThat(missing).isEmpty();
    }

    @Test
    void theGuideNamesNoSettingOrMeterThatIsNotThere() {
        Set<String> there = new TreeSet<>(settings());
        there.addAll(meters());
        assertThat(words()).filteredOn(word -> word.startsWith("biaogan.")).isSubsetOf(there);
    }

    private static Set<String> settings() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(App.values()).forEach(app -> keys.addAll(app.ownKeys()));
        return keys;
    }

    private static Set<String> meters() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(App.values()).forEach(app -> names.addAll(app.meters()));
        return names;
    }

    /** What stands between backticks; a word that begins with a dot continues the key before it. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        Matcher matcher = CODE.matcher(text());
        String before = "";
        while (matcher.find()) {
            String word = matcher.group(1);
            boolean continues = word.startsWith(".") && before.contains(".");
            String whole = continues ? before.substring(0, before.lastIndexOf('.')) + word : word;
            words.add(whole);
            before = whole;
        }
        return words;
    }

    /** What only the rendered manifests tell. */
    @Nested
    @RequiresKubectl
    class Manifests {

        @Test
        void everySecretAndItsKeysAreInTheGuide() {
            for (Overlay overlay : Overlay.values()) {
                Set<String> missing = new TreeSet<>();
                overlay.installation().podTemplates().values().forEach(pod -> missing.addAll(secretsOf(pod)));
                missing.removeIf(name -> text().contains("`" + name + "`"));
                assertThat(missing).isEmpty();
            }
        }

        private static Set<String> secretsOf(PodTemplateSpec pod) {
            Set<String> names = new TreeSet<>();
            Installation.containersOf(pod)
                    .flatMap(container -> container.getEnv().stream())
                    .map(EnvVar::getValueFrom)
                    .filter(Objects::nonNull)
                    .map(EnvVarSource::getSecretKeyRef)
                    .forEach(key -> names.addAll(List.of(key.getName(), key.getKey())));
            pod.getSpec().getVolumes().stream()
                    .map(Volume::getSecret)
                    .filter(Objects::nonNull)
                    .forEach(secret -> {
                        names.add(secret.getSecretName());
                        secret.getItems().forEach(item -> names.add(item.getKey()));
                    });
            return names;
        }

        @Test
        void everyVariableIsInTheGuide() {
            for (Overlay overlay : Overlay.values()) {
                for (App app : App.values()) {
                    assertThat(overlay.installation().environmentOf(app.label()).keySet())
                            .filteredOn(variable -> !variable.startsWith("BIAOGAN_"))
                            .allMatch(variable -> text().contains(variable));
                }
            }
        }
    }

    private static String text() {
        try {
            return Files.readString(App.CHECKOUT.resolve("docs/operations.md"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
