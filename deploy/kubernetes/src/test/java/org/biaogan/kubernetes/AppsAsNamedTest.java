package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.app.QuarkusSettings;
import org.biaogan.kubernetes.app.Setting;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a manifest names of an app, the app's own sources have. */
@RequiresKubectl
class AppsAsNamedTest {

    static Stream<Arguments> everyAppEverywhere() {
        return Stream.of(Overlay.values())
                .flatMap(overlay -> Stream.of(App.values()).map(app -> Arguments.of(overlay, app)));
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void everyVariableSetsSomethingThatTheAppHeeds(Overlay overlay, App app) {
        for (String variable : environment(overlay, app).keySet()) {
            if (variable.startsWith("QUARKUS_")) {
                var known = QuarkusSettings.setBy(variable);
                assertThat(known).as("%s is a setting of Quarkus", variable).isPresent();
                assertThat(known.get().atRunTime())
                        .as("%s is heeded by a running app", variable)
                        .isTrue();
                assertThat(app.uses(known.get().extension()))
                        .as("%s uses %s for %s", app, known.get().extension(), variable)
                        .isTrue();
            } else if (variable.startsWith("BIAOGAN_")) {
                assertThat(app.ownKeys())
                        .as("%s is a setting of %s", variable, app)
                        .anyMatch(key -> Setting.isSetBy(key, variable));
            } else {
                assertThat(variable).isEqualTo("JAVA_TOOL_OPTIONS");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void nothingIsMissingThatTheAppCannotStartWithout(Overlay overlay, App app) {
        Set<String> given = environment(overlay, app).keySet();
        assertThat(app.settings().stream()
                        .filter(Setting::required)
                        .filter(setting ->
                                app.property(profile(overlay), setting.key()).isEmpty())
                        .filter(setting -> given.stream().noneMatch(name -> Setting.isSetBy(setting.key(), name))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void theContainersPortsAreThoseTheAppListensOn(Overlay overlay, App app) {
        Map<String, String> environment = environment(overlay, app);
        Map<String, Integer> ports = container(overlay, app).getPorts().stream()
                .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
        for (String kind : Set.of("http", "management")) {
            int usual = Integer.parseInt(
                    app.property("prod", "quarkus." + kind + ".port").orElseThrow());
            assertThat(environment).containsEntry(Setting.variableOf("quarkus." + kind + ".port"), "" + usual);
            assertThat(ports).containsEntry(kind, usual);
        }
        assertThat(app.property("prod", "quarkus.management.enabled")).contains("true");
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void everyProbeAsksForAPathThatTheAppServes(Overlay overlay, App app) {
        Container container = container(overlay, app);
        assertThat(app.uses("quarkus-smallrye-health")).isTrue();
        asks(app, container.getStartupProbe().getHttpGet(), "started", "startup-path");
        asks(app, container.getReadinessProbe().getHttpGet(), "ready", "readiness-path");
        asks(app, container.getLivenessProbe().getHttpGet(), "live", "liveness-path");
    }

    private static void asks(App app, HTTPGetAction probe, String usual, String key) {
        String health =
                app.property("prod", "quarkus.smallrye-health.root-path").orElse("health");
        String kind = app.property("prod", "quarkus.smallrye-health." + key).orElse(usual);
        assertThat(probe.getPath()).isEqualTo(managementRoot(app) + "/" + health + "/" + kind);
        assertThat(probe.getPort().getStrVal()).isEqualTo("management");
    }

    private static String managementRoot(App app) {
        return app.property("prod", "quarkus.management.root-path").orElse("/q");
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void prometheusIsSentWhereTheMetersAre(Overlay overlay, App app) {
        assertThat(app.uses("quarkus-micrometer-registry-prometheus")).isTrue();
        String path = app.property("prod", "quarkus.micrometer.export.prometheus.path")
                .orElse("metrics");
        assertThat(template(overlay, app).getMetadata().getAnnotations())
                .containsEntry("prometheus.io/scrape", "true")
                .containsEntry("prometheus.io/path", managementRoot(app) + "/" + path)
                .containsEntry(
                        "prometheus.io/port",
                        app.property("prod", "quarkus.management.port").orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void theImageIsTheOneThatTheBuildMakes(Overlay overlay, App app) {
        String built = app.property("prod", "quarkus.container-image.group").orElseThrow() + "/"
                + app.property("prod", "quarkus.container-image.name").orElseThrow();
        String image = container(overlay, app).getImage();
        assertThat(app.uses("quarkus-container-image-jib")).isTrue();
        if (overlay == Overlay.LOCAL) {
            assertThat(image).isEqualTo(built + ":" + App.version());
        } else {
            assertThat(image).endsWith("/" + built + ":" + App.version().replace("-SNAPSHOT", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void anAppIsGivenTheTimeItTakesToStop(Overlay overlay, App app) {
        long before =
                container(overlay, app).getLifecycle().getPreStop().getSleep().getSeconds();
        long delay = seconds(app.property("prod", "quarkus.shutdown.delay").orElse("0S"));
        long requests = seconds(app.property("prod", "quarkus.shutdown.timeout").orElseThrow());
        assertThat(template(overlay, app).getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThanOrEqualTo(before + delay + requests + 5);
    }

    private static long seconds(String duration) {
        return Long.parseLong(duration.replaceAll("(?i)^(?:PT)?(\\d+)s?$", "$1"));
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void everyAddressOfAnotherAppIsItsService(Overlay overlay, App app) {
        environment(overlay, app).entrySet().stream()
                .filter(entry -> entry.getKey().matches("BIAOGAN_(METRICS|REPORTS)_URL"))
                .map(entry -> URI.create(entry.getValue()))
                .forEach(address -> assertThat(overlay.installation()
                                .one(Service.class, address.getHost())
                                .getSpec()
                                .getPorts())
                        .anyMatch(port -> port.getPort() == address.getPort()));
    }

    @ParameterizedTest
    @MethodSource("everyAppEverywhere")
    void aServiceHasItsOwnSchema(Overlay overlay, App app) {
        String url = environment(overlay, app).get("QUARKUS_DATASOURCE_JDBC_URL");
        if (app == App.DASHBOARD) {
            assertThat(url).isNull();
        } else {
            assertThat(url).contains("/biaogan?currentSchema=" + app.label());
        }
    }

    private static String profile(Overlay overlay) {
        return overlay == Overlay.LOCAL ? "local" : "prod";
    }

    private static Map<String, String> environment(Overlay overlay, App app) {
        return overlay.installation().environmentOf(app.label());
    }

    private static PodTemplateSpec template(Overlay overlay, App app) {
        return overlay.installation()
                .one(Deployment.class, app.label())
                .getSpec()
                .getTemplate();
    }

    private static Container container(Overlay overlay, App app) {
        return template(overlay, app).getSpec().getContainers().get(0);
    }
}
