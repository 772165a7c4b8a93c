package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.kubernetes.manifest.Installation;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The Pod Security Standard "restricted", rule by rule, and what we ask of every pod beyond it. */
@RequiresKubectl
class RestrictedStandardTest {

    static Stream<Pod> everyPod() {
        return Stream.of(Overlay.values()).flatMap(overlay -> overlay.installation().podTemplates().entrySet().stream()
                .map(entry -> new Pod(overlay, entry.getKey(), entry.getValue())));
    }

    record Pod(Overlay overlay, String name, PodTemplateSpec template) {
        PodSpec spec() {
            return template.getSpec();
        }

        List<Container> containers() {
            return Installation.containersOf(template).toList();
        }

        List<SecurityContext> contexts() {
            return containers().stream().map(Container::getSecurityContext).toList();
        }

        @Override
        public String toString() {
            return overlay + " " + name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNamespaceEnforcesIt(Overlay overlay) {
        assertThat(overlay.installation()
                        .one(Namespace.class, "biaogan")
                        .getMetadata()
                        .getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void noPodSharesTheHostsNamespaces(Pod pod) {
        assertThat(Stream.of(
                        pod.spec().getHostNetwork(),
                        pod.spec().getHostPID(),
                        pod.spec().getHostIPC()))
                .noneMatch(Boolean.TRUE::equals);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void noContainerTakesAPortOfTheHost(Pod pod) {
        assertThat(pod.containers())
                .flatMap(Container::getPorts)
                .allMatch(port -> port.getHostPort() == null && port.getHostIP() == null);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void noContainerIsPrivilegedOrCanBecomeSo(Pod pod) {
        assertThat(pod.contexts())
                .allMatch(Objects::nonNull)
                .noneMatch(context -> Boolean.TRUE.equals(context.getPrivileged()))
                .allMatch(context -> Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()));
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void everyCapabilityIsDroppedAndNoneAdded(Pod pod) {
        assertThat(pod.contexts())
                .extracting(SecurityContext::getCapabilities)
                .allMatch(capabilities -> capabilities.getDrop().equals(List.of("ALL")))
                .flatMap(Capabilities::getAdd)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void everyPodRunsAsAnOrdinaryUserByNumber(Pod pod) {
        assertThat(pod.spec().getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.spec().getSecurityContext().getRunAsUser()).isPositive();
        assertThat(pod.contexts())
                .noneMatch(context -> Boolean.FALSE.equals(context.getRunAsNonRoot()))
                .allMatch(context -> context.getRunAsUser() == null || context.getRunAsUser() > 0);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void theRuntimesSystemCallFilterIsOn(Pod pod) {
        assertThat(pod.spec().getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        assertThat(pod.contexts()).allMatch(context -> context.getSeccompProfile() == null);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void nothingLoosensTheKernelsOwnProtection(Pod pod) {
        assertThat(pod.spec().getSecurityContext().getSysctls()).isEmpty();
        assertThat(pod.spec().getSecurityContext().getSeLinuxOptions()).isNull();
        assertThat(pod.spec().getSecurityContext().getAppArmorProfile()).isNull();
        assertThat(pod.spec().getSecurityContext().getWindowsOptions()).isNull();
        assertThat(pod.contexts())
                .allMatch(context -> context.getSeLinuxOptions() == null
                        && context.getAppArmorProfile() == null
                        && context.getWindowsOptions() == null
                        && context.getProcMount() == null);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void onlyPermittedKindsOfVolumesAreMounted(Pod pod) {
        assertThat(pod.spec().getVolumes()).allMatch(volume -> Stream.of(
                        volume.getEmptyDir(),
                        volume.getConfigMap(),
                        volume.getSecret(),
                        volume.getPersistentVolumeClaim(),
                        volume.getProjected(),
                        volume.getDownwardAPI(),
                        volume.getCsi(),
                        volume.getEphemeral())
                .anyMatch(Objects::nonNull));
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void theRootFileSystemIsReadOnlyAndScratchSpaceHasAnEnd(Pod pod) {
        assertThat(pod.contexts()).allMatch(context -> Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()));
        assertThat(pod.containers()).allMatch(container -> container.getVolumeMounts().stream()
                .anyMatch(mount -> mount.getMountPath().equals("/tmp")));
        assertThat(pod.spec().getVolumes().stream().map(Volume::getEmptyDir).filter(Objects::nonNull))
                .allMatch(scratch -> scratch.getSizeLimit() != null);
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void noPodHoldsATokenOfTheCluster(Pod pod) {
        assertThat(pod.spec().getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.spec().getServiceAccountName()).isEqualTo(pod.name());
        assertThat(pod.spec().getEnableServiceLinks()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyPod")
    void everyContainerSaysWhatItNeedsAndWhatItMayTake(Pod pod) {
        assertThat(pod.containers()).allSatisfy(container -> {
            Map<String, ?> requests = container.getResources().getRequests();
            Map<String, ?> limits = container.getResources().getLimits();
            assertThat(requests).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
            assertThat(limits).containsOnlyKeys("cpu", "memory", "ephemeral-storage");
        });
    }
}
