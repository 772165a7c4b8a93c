package org.biaogan.kubernetes.manifest;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of what kubectl renders. Where there is no kubectl it is skipped by name; where the environment says
 * BIAOGAN_REQUIRE_KUBECTL=true it runs, and so fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresKubectl.Condition.class)
public @interface RequiresKubectl {

    /** Looks along PATH. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Boolean.parseBoolean(System.getenv("BIAOGAN_REQUIRE_KUBECTL"))) {
                return ConditionEvaluationResult.enabled("kubectl is required here");
            }
            return onPath()
                    ? ConditionEvaluationResult.enabled("kubectl is there")
                    : ConditionEvaluationResult.disabled("kubectl is missing on this machine");
        }

        private static boolean onPath() {
            return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> new File(folder, "kubectl").canExecute());
        }
    }
}
