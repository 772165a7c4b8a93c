package org.biaogan.local.product;

import java.nio.file.Files;
import java.nio.file.Path;
import org.biaogan.local.postgresql.Cluster;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one run with the demonstration data, started with the first of them and stopped after the last. */
final class RunningProduct implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(RunningProduct.class);

    /** Stops the run when JUnit closes its store. */
    private record Shared(LaunchedProduct product, Path data) implements AutoCloseable {

        static Shared start() {
            try {
                Path data = Files.createTempDirectory("biaogan product ");
                LaunchedProduct product = LaunchedProduct.launch(data, LaunchedProduct.freePorts());
                return new Shared(product.awaitReady(), data);
            } catch (Exception failure) {
                throw new IllegalStateException("the product does not start", failure);
            }
        }

        @Override
        public void close() throws Exception {
            product.stop();
            Cluster.delete(data);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == LaunchedProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent("run", key -> Shared.start(), Shared.class)
                .product();
    }
}
