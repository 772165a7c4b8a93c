package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.manifest.Installation;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.biaogan.kubernetes.manifest.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever refers to something else in an installation finds it. */
@RequiresKubectl
class WiringTest {

    @ParameterizedTest
    @EnumSource
    void everyThingIsNamedOnceAndLivesInOneNamespace(Overlay overlay) {
        assertThat(overlay.installation().objects())
                .extracting(
                        object -> object.getKind() + "/" + object.getMetadata().getName())
                .doesNotHaveDuplicates();
        assertThat(overlay.installation().objects())
                .filteredOn(object -> !object.getKind().equals("Namespace"))
                .allMatch(object -> "biaogan".equals(object.getMetadata().getNamespace()));
    }

    @ParameterizedTest
    @EnumSource
    void whatMakesPodsSelectsThosePodsAndNoOthers(Overlay overlay) {
        Installation installation = overlay.installation();
        installation.all(Deployment.class).forEach(maker -> assertThat(
                        selected(installation, maker.getSpec().getSelector()))
                .containsExactly(maker.getMetadata().getName()));
        installation.all(StatefulSet.class).forEach(maker -> assertThat(
                        selected(installation, maker.getSpec().getSelector()))
                .containsExactly(maker.getMetadata().getName()));
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceLeadsToANamedPortOfItsPods(Overlay overlay) {
        Installation installation = overlay.installation();
        assertThat(installation.all(Service.class)).hasSizeGreaterThanOrEqualTo(App.values().length);
        for (Service service : installation.all(Service.class)) {
            String name = service.getMetadata().getName();
            assertThat(selected(
                            installation,
                            new LabelSelector(List.of(), service.getSpec().getSelector())))
                    .containsExactly(name);
            Set<String> ports = Installation.containersOf(
                            installation.podTemplates().get(name))
                    .flatMap(container -> container.getPorts().stream())
                    .map(ContainerPort::getName)
                    .collect(Collectors.toSet());
            assertThat(service.getSpec().getPorts())
                    .allMatch(port -> ports.contains(port.getTargetPort().getStrVal()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAppMayLoseOneReplicaAtATime(Overlay overlay) {
        Installation installation = overlay.installation();
        for (App app : App.values()) {
            PodDisruptionBudget budget = installation.one(PodDisruptionBudget.class, app.label());
            assertThat(selected(installation, budget.getSpec().getSelector())).containsExactly(app.label());
            assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isEqualTo(1);
        }
    }

    @Test
    void inProductionEveryAppHasTwoReplicasAndRoomToGrow() {
        Installation production = Overlay.PRODUCTION.installation();
        for (App app : App.values()) {
            var autoscaler =
                    production.one(HorizontalPodAutoscaler.class, app.label()).getSpec();
            Deployment target = production.one(
                    Deployment.class, autoscaler.getScaleTargetRef().getName());
            assertThat(autoscaler.getScaleTargetRef().getKind()).isEqualTo(target.getKind());
            assertThat(autoscaler.getScaleTargetRef().getApiVersion()).isEqualTo(target.getApiVersion());
            assertThat(autoscaler.getMinReplicas()).isGreaterThanOrEqualTo(2);
            assertThat(autoscaler.getMaxReplicas()).isGreaterThan(autoscaler.getMinReplicas());
            assertThat(target.getSpec().getReplicas())
                    .as("the autoscaler owns the number")
                    .isNull();
        }
    }

    @Test
    void forATrialOneReplicaIsEnough() {
        Installation local = Overlay.LOCAL.installation();
        assertThat(local.all(HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(local.all(Deployment.class))
                .allMatch(deployment -> deployment.getSpec().getReplicas() == null);
    }

    @ParameterizedTest
    @EnumSource
    void replicasSpreadOverNodesAndZones(Overlay overlay) {
        Installation installation = overlay.installation();
        for (App app : App.values()) {
            var constraints =
                    installation.podTemplates().get(app.label()).getSpec().getTopologySpreadConstraints();
            assertThat(constraints)
                    .extracting("topologyKey")
                    .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
            assertThat(constraints)
                    .allSatisfy(constraint -> assertThat(selected(installation, constraint.getLabelSelector()))
                            .containsExactly(app.label()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPodsAccountIsThere(Overlay overlay) {
        assertThat(overlay.installation().podTemplates().values())
                .allSatisfy(template -> assertThat(overlay.installation()
                                .one(ServiceAccount.class, template.getSpec().getServiceAccountName())
                                .getAutomountServiceAccountToken())
                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void everySettingsMapIsThereAndCarriesAHashSoThatAChangeRollsThePods(Overlay overlay) {
        Installation installation = overlay.installation();
        Set<String> there = installation.all(ConfigMap.class).stream()
                .map(map -> map.getMetadata().getName())
                .collect(Collectors.toSet());
        assertThat(there).allMatch(name -> name.matches("[a-z-]+-[a-z0-9]{10}"));
        assertThat(installation.podTemplates().values().stream().flatMap(WiringTest::settingsMaps))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static Stream<String> settingsMaps(PodTemplateSpec template) {
        return Stream.concat(
                Installation.containersOf(template)
                        .map(Container::getEnvFrom)
                        .flatMap(List::stream)
                        .map(source -> source.getConfigMapRef().getName()),
                template.getSpec().getVolumes().stream()
                        .filter(volume -> volume.getConfigMap() != null)
                        .map(volume -> volume.getConfigMap().getName()));
    }

    @ParameterizedTest
    @EnumSource
    void everyVolumeThatIsMountedIsThere(Overlay overlay) {
        overlay.installation().podTemplates().forEach((name, template) -> {
            Set<String> volumes = Stream.concat(
                            template.getSpec().getVolumes().stream().map(volume -> volume.getName()),
                            overlay.installation().all(StatefulSet.class).stream()
                                    .flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
                                    .map(claim -> claim.getMetadata().getName()))
                    .collect(Collectors.toSet());
            assertThat(Installation.containersOf(template).flatMap(container -> container.getVolumeMounts().stream()))
                    .allMatch(mount -> volumes.contains(mount.getName()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPathOfTheIngressLeadsToAService(Overlay overlay) {
        Ingress ingress = overlay.installation().one(Ingress.class, "biaogan");
        assertThat(ingress.getSpec().getRules()).hasSize(1);
        Map<String, String> paths = ingress.getSpec().getRules().get(0).getHttp().getPaths().stream()
                .collect(Collectors.toMap(HTTPIngressPath::getPath, path -> leadsTo(overlay, path)));
        assertThat(paths)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/", "dashboard",
                        "/api/v1", "metrics",
                        "/api/v1/reports", "reports",
                        "/api/v1/templates", "reports"));
    }

    private static String leadsTo(Overlay overlay, HTTPIngressPath path) {
        var backend = path.getBackend().getService();
        assertThat(overlay.installation()
                        .one(Service.class, backend.getName())
                        .getSpec()
                        .getPorts())
                .anyMatch(port -> port.getName().equals(backend.getPort().getName()));
        return backend.getName();
    }

    @Test
    void inProductionTheHostHasACertificate() {
        Ingress ingress = Overlay.PRODUCTION.installation().one(Ingress.class, "biaogan");
        assertThat(ingress.getSpec().getTls().get(0).getHosts())
                .containsExactly(ingress.getSpec().getRules().get(0).getHost());
        assertThat(ingress.getSpec().getTls().get(0).getSecretName()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsInTheManifests(Overlay overlay) {
        assertThat(overlay.installation().all(Secret.class)).isEmpty();
        assertThat(overlay.installation().all(ConfigMap.class))
                .flatExtracting(map -> map.getData().keySet())
                .noneMatch(key -> key.toString().matches(".*(PASSWORD|SECRET|TOKEN|PUBLIC_KEY).*"));
    }

    private static List<String> selected(Installation installation, LabelSelector selector) {
        return installation.podTemplates().entrySet().stream()
                .filter(pod -> Selection.by(selector)
                        .selects(pod.getValue().getMetadata().getLabels()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everythingCarriesTheProductsName(Overlay overlay) {
        assertThat(overlay.installation().objects())
                .extracting(HasMetadata::getMetadata)
                .filteredOn(metadata -> !"biaogan".equals(metadata.getLabels().get("app.kubernetes.io/part-of")))
                .extracting(ObjectMeta::getName)
                .isEmpty();
    }
}
