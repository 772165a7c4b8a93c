package org.biaogan.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything an overlay installs. */
public record Installation(Overlay overlay, List<HasMetadata> objects) {

    public <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <T extends HasMetadata> T one(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind.getSimpleName() + " " + name));
    }

    /** What pods are made from, by the name of the Deployment or StatefulSet. */
    public Map<String, PodTemplateSpec> podTemplates() {
        Map<String, PodTemplateSpec> templates = new TreeMap<>();
        all(Deployment.class)
                .forEach(deployment -> templates.put(
                        deployment.getMetadata().getName(), deployment.getSpec().getTemplate()));
        all(StatefulSet.class)
                .forEach(set ->
                        templates.put(set.getMetadata().getName(), set.getSpec().getTemplate()));
        return templates;
    }

    /** Every container that runs in a pod of this template, those that run first too. */
    public static Stream<Container> containersOf(PodTemplateSpec template) {
        return Stream.concat(
                template.getSpec().getInitContainers().stream(), template.getSpec().getContainers().stream());
    }

    /** What an app's container finds in its environment; a value from a Secret is null. */
    public Map<String, String> environmentOf(String deployment) {
        Container container = one(Deployment.class, deployment)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
        Map<String, String> environment = new TreeMap<>();
        for (EnvFromSource source : container.getEnvFrom()) {
            environment.putAll(
                    one(ConfigMap.class, source.getConfigMapRef().getName()).getData());
        }
        for (EnvVar variable : container.getEnv()) {
            environment.put(variable.getName(), variable.getValue());
        }
        return environment;
    }
}
