package org.biaogan.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who may open a connection to whom, as a cluster works it out from the policies: both the sender's and the
 * receiver's have to allow it, and a pod that no policy selects is open.
 */
public record Traffic(Installation installation) {

    /**
     * Somebody in the cluster, or an address outside of it.
     *
     * @param ports container ports by name, for policies that name them
     */
    public record Party(String namespace, Map<String, String> labels, String address, Map<String, Integer> ports) {

        /** A pod of another namespace. */
        public static Party pod(String namespace, Map<String, String> labels) {
            return new Party(namespace, labels, null, Map.of());
        }

        /** An address outside the cluster. */
        public static Party outside(String address) {
            return new Party(null, Map.of(), address, Map.of());
        }
    }

    /** The pods that this Deployment or StatefulSet makes. */
    public Party podsOf(String name) {
        var template = installation.podTemplates().get(name);
        Map<String, Integer> ports = Installation.containersOf(template)
                .flatMap(container -> container.getPorts().stream())
                .collect(Collectors.toMap(ContainerPort::getName, ContainerPort::getContainerPort));
        return new Party("biaogan", template.getMetadata().getLabels(), null, ports);
    }

    public boolean allowed(Party from, Party to, String protocol, int port) {
        return leaves(from, to, protocol, port) && enters(from, to, protocol, port);
    }

    private boolean leaves(Party from, Party to, String protocol, int port) {
        List<NetworkPolicy> policies = policiesFor(from, "Egress");
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .anyMatch(rule -> named(rule.getTo(), to) && open(rule.getPorts(), to, protocol, port));
    }

    private boolean enters(Party from, Party to, String protocol, int port) {
        List<NetworkPolicy> policies = policiesFor(to, "Ingress");
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .anyMatch(rule -> named(rule.getFrom(), from) && open(rule.getPorts(), to, protocol, port));
    }

    private List<NetworkPolicy> policiesFor(Party party, String direction) {
        return installation.all(NetworkPolicy.class).stream()
                .filter(policy -> "biaogan".equals(party.namespace()))
                .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
                .filter(policy ->
                        Selection.by(policy.getSpec().getPodSelector()).selects(party.labels()))
                .toList();
    }

    private static boolean named(List<NetworkPolicyPeer> peers, Party party) {
        return peers.isEmpty() || peers.stream().anyMatch(peer -> isMeant(peer, party));
    }

    private static boolean isMeant(NetworkPolicyPeer peer, Party party) {
        if (peer.getIpBlock() != null) {
            return peer.getIpBlock().getCidr().equals(party.address() + "/32");
        }
        if (party.namespace() == null) {
            return false;
        }
        boolean place = peer.getNamespaceSelector() == null
                ? party.namespace().equals("biaogan")
                : Selection.by(peer.getNamespaceSelector())
                        .selects(Map.of("kubernetes.io/metadata.name", party.namespace()));
        LabelSelector pods = Objects.requireNonNullElseGet(peer.getPodSelector(), LabelSelector::new);
        return place && Selection.by(pods).selects(party.labels());
    }

    private static boolean open(List<NetworkPolicyPort> ports, Party to, String protocol, int port) {
        return ports.isEmpty()
                || ports.stream()
                        .anyMatch(open -> open.getProtocol().equals(protocol) && number(open.getPort(), to) == port);
    }

    private static int number(IntOrString port, Party to) {
        return port.getStrVal() == null ? port.getIntVal() : to.ports().getOrDefault(port.getStrVal(), -1);
    }
}
