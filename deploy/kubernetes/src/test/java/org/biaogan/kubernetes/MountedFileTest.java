package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A setting that names a file finds it mounted, and no file is mounted for nothing. */
@RequiresKubectl
class MountedFileTest {

    private static final Pattern OUR_FILE = Pattern.compile("/etc/biaogan/[a-z0-9./-]+");

    @ParameterizedTest
    @EnumSource
    void theFilesThatAreNamedAreTheFilesThatAreMounted(Overlay overlay) {
        for (App app : App.values()) {
            assertThat(named(overlay, app)).as(app.label()).isEqualTo(mounted(overlay, app));
        }
    }

    private static Set<String> named(Overlay overlay, App app) {
        return overlay.installation().environmentOf(app.label()).values().stream()
                .filter(value -> value != null)
                .flatMap(value -> OUR_FILE.matcher(value).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mounted(Overlay overlay, App app) {
        PodSpec pod = overlay.installation().podTemplates().get(app.label()).getSpec();
        return pod.getContainers().get(0).getVolumeMounts().stream()
                .filter(mount -> mount.getMountPath().startsWith("/etc/biaogan/"))
                .flatMap(mount -> files(pod, mount))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> files(PodSpec pod, VolumeMount mount) {
        assertThat(mount.getReadOnly()).isTrue();
        return pod.getVolumes().stream()
                .filter(volume -> volume.getName().equals(mount.getName()))
                .map(Volume::getSecret)
                .flatMap(secret -> secret.getItems().stream())
                .map(item -> mount.getMountPath() + "/" + item.getPath());
    }
}
