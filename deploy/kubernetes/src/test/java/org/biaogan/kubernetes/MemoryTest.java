package org.biaogan.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.kubernetes.app.App;
import org.biaogan.kubernetes.manifest.Overlay;
import org.biaogan.kubernetes.manifest.RequiresKubectl;
import org.junit.jupiter.api.Test;

/** The memory limit holds what the JVM is allowed to take, so that the kernel never ends an app within its rights. */
@RequiresKubectl
class MemoryTest {

    /** Threads' stacks, the collector's tables, the JVM itself. */
    private static final long AIR = 64;

    @Test
    void theLimitHoldsEveryPoolOfTheJvm() {
        for (App app : App.values()) {
            String flags =
                    Overlay.PRODUCTION.installation().environmentOf(app.label()).get("JAVA_TOOL_OPTIONS");
            long pools = megabytes(flags, "-Xmx")
                    + megabytes(flags, "-XX:MaxMetaspaceSize=")
                    + megabytes(flags, "-XX:ReservedCodeCacheSize=")
                    + megabytes(flags, "-XX:MaxDirectMemorySize=");
            long limit = mebibytes(resources(app).getLimits().get("memory"));
            assertThat(limit).as(app.label()).isBetween(pools + AIR, pools + 2 * AIR);
        }
    }

    @Test
    void anAppThatIsOutOfMemoryEndsAndIsStartedAgain() {
        for (App app : App.values()) {
            assertThat(Overlay.PRODUCTION
                            .installation()
                            .environmentOf(app.label())
                            .get("JAVA_TOOL_OPTIONS"))
                    .contains("-XX:+ExitOnOutOfMemoryError");
        }
    }

    private static ResourceRequirements resources(App app) {
        return Overlay.PRODUCTION
                .installation()
                .podTemplates()
                .get(app.label())
                .getSpec()
                .getContainers()
                .get(0)
                .getResources();
    }

    private static long megabytes(String flags, String flag) {
        Matcher size = Pattern.compile(Pattern.quote(flag) + "(\\d+)m").matcher(flags);
        assertThat(size.find()).as("%s is set in %s", flag, flags).isTrue();
        return Long.parseLong(size.group(1));
    }

    private static long mebibytes(Quantity quantity) {
        return quantity.getNumericalAmount().longValueExact() >> 20;
    }
}
