package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.biaogan.kubernetes.manifest.Selection;
import org.biaogan.kubernetes.manifest.Traffic;
import org.biaogan.kubernetes.manifest.Traffic.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may talk to whom: the whole table, so that a line too many is found as well as a line too few. */
@RequiresKubectl
class NetworkTest {

    private static final Party IDENTITY_PROVIDER = Party.outside("192.0.2.10");
    private static final Party DATABASE = Party.pod("database", Map.of("cnpg.io/cluster", "biaogan"));
    private static final Party INGRESS_CONTROLLER =
            Party.pod("ingress-nginx", Map.of("app.kubernetes.io/name", "ingress-nginx"));
    private static final Party PROMETHEUS = Party.pod("monitoring", Map.of("app.kubernetes.io/name", "prometheus"));
    private static final Party NAMES = Party.pod("kube-system", Map.of("k8s-app", "kube-dns"));
    private static final Party STRANGER = Party.pod("default", Map.of("app.kubernetes.io/name", "ingress-nginx"));

    @Test
    void inProductionEveryConnectionIsOneOfThese() {
        assertThat(connections(Overlay.PRODUCTION, Map.of("database", DATABASE)))
                .containsExactlyInAnyOrder(
                        "ingress controller -> dashboard:8080",
                        "ingress controller -> metrics:8081",
                        "ingress controller -> reports:8082",
                        "dashboard -> metrics:8081",
                        "dashboard -> reports:8082",
                        "reports -> metrics:8081",
                        "metrics -> database:5432",
                        "reports -> database:5432",
                        "dashboard -> identity provider:443",
                        "metrics -> identity provider:443",
                        "reports -> identity provider:443",
                        "prometheus -> dashboard:9080",
                        "prometheus -> metrics:9081",
                        "prometheus -> reports:9082");
    }

    @Test
    void forATrialThereIsNoIdentityProviderAndTheDatabaseIsInside() {
        Traffic traffic = new Traffic(Overlay.LOCAL.installation());
        assertThat(connections(Overlay.LOCAL, Map.of("database", traffic.podsOf("postgresql"))))
                .containsExactlyInAnyOrder(
                        "ingress controller -> dashboard:8080",
                        "ingress controller -> metrics:8081",
                        "ingress controller -> reports:8082",
                        "dashboard -> metrics:8081",
                        "dashboard -> reports:8082",
                        "reports -> metrics:8081",
                        "metrics -> database:5432",
                        "reports -> database:5432",
                        "prometheus -> dashboard:9080",
                        "prometheus -> metrics:9081",
                        "prometheus -> reports:9082");
    }

    private static List<String> connections(Overlay overlay, Map<String, Party> database) {
        Traffic traffic = new Traffic(overlay.installation());
        Map<String, Party> parties = new LinkedHashMap<>(database);
        List.of("dashboard", "metrics", "reports").forEach(app -> parties.put(app, traffic.podsOf(app)));
        parties.put("ingress controller", INGRESS_CONTROLLER);
        parties.put("prometheus", PROMETHEUS);
        parties.put("stranger", STRANGER);
        parties.put("identity provider", IDENTITY_PROVIDER);
        List<String> connections = new ArrayList<>();
        parties.forEach((from, sender) -> parties.forEach((to, receiver) -> {
            for (int port : List.of(443, 5432, 8080, 8081, 8082, 9080, 9081, 9082)) {
                boolean concernsUs = "biaogan".equals(sender.namespace()) || "biaogan".equals(receiver.namespace());
                if (concernsUs && from != to && traffic.allowed(sender, receiver, "TCP", port)) {
                    connections.add(from + " -> " + to + ":" + port);
                }
            }
        }));
        return connections;
    }

    @ParameterizedTest
    @EnumSource
    void everyAppMayAskForNames(Overlay overlay) {
        Traffic traffic = new Traffic(overlay.installation());
        for (String app : List.of("dashboard", "metrics", "reports")) {
            assertThat(traffic.allowed(traffic.podsOf(app), NAMES, "UDP", 53)).isTrue();
            assertThat(traffic.allowed(traffic.podsOf(app), NAMES, "TCP", 53)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPolicySelectsSomePod(Overlay overlay) {
        assertThat(overlay.installation().all(NetworkPolicy.class))
                .allMatch(policy -> overlay.installation().podTemplates().values().stream()
                        .anyMatch(pod -> Selection.by(policy.getSpec().getPodSelector())
                                .selects(pod.getMetadata().getLabels())));
    }
}
