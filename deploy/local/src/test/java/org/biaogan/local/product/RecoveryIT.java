package org.biaogan.local.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.biaogan.local.application.Application;
import org.biaogan.local.application.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is left after things end as they should not, and as they should. */
class RecoveryIT {

    private static final int BATCHES = 40;
    private static final int BATCHES_BEFORE_THE_END = 8;
    private static final int FIRST_YEAR = 1980;

    @TempDir
    private Path data;

    private final Ports ports = LaunchedProduct.freePorts();
    private final List<LaunchedProduct> launched = new ArrayList<>();

    @AfterEach
    void stopWhatStillRuns() throws Exception {
        for (LaunchedProduct product : launched) {
            product.stop();
        }
    }

    @Test
    void whatIsPostedWhileMetricsIsKilledIsThereExactlyOnceAfterARetry() throws Exception {
        // Given
        LaunchedProduct first = launch().awaitReady();
        Rest metrics = first.rest(Application.METRICS, "admin");
        metrics.post("units", "{\"code\":\"U\",\"name\":\"单位\"}");
        metrics.post("indicators", """
                {"code":"I","name":"指标","unitOfMeasure":"亿元","frequency":"MONTH","measure":"LEVEL","basis":"YTD",
                 "direction":"UP","decimals":1}
                """);

        // When
        CountDownLatch underWay = new CountDownLatch(BATCHES_BEFORE_THE_END);
        CompletableFuture<Integer> answered = CompletableFuture.supplyAsync(() -> postUntilRefused(metrics, underWay));
        underWay.await();
        first.child("metrics").destroyForcibly();

        // Then
        assertThat(answered.get()).isBetween(BATCHES_BEFORE_THE_END, BATCHES - 1);
        assertThat(first.awaitEnd()).isEqualTo(1);
        assertThat(first.said()).contains("metrics has ended by itself").contains("metrics.log");

        // And when everything is posted again
        Rest again = launch().awaitReady().rest(Application.METRICS, "admin");
        for (int batch = 0; batch < BATCHES; batch++) {
            assertThat(post(again, batch).status()).isBetween(200, 201);
        }

        // Then
        JsonNode observations =
                again.get("observations?indicator=I&unit=U&size=1000").get("items");
        assertThat(observations).hasSize(BATCHES * 12);
        assertThat(observations).allMatch(row -> row.get("reason").isNull());
        for (int batch = 0; batch < BATCHES; batch++) {
            String year = String.valueOf(FIRST_YEAR + batch);
            JsonNode story = again.get("assessments/I/U?period=" + year + "-12");
            assertThat(story.get("vintages"))
                    .filteredOn(version -> version.get("period").asText().startsWith(year))
                    .as("versions of the year " + year)
                    .hasSize(12);
        }
    }

    @Test
    void aStopThatWasAskedForLeavesNoProcess() throws Exception {
        LaunchedProduct product = launch().awaitReady();
        List<ProcessHandle> processes = product.processes();
        assertThat(processes).hasSize(4);

        assertThat(product.stop()).isZero();

        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(ports.busy()).isEmpty();
        assertThat(product.said()).endsWith("Everything is stopped.");
    }

    @Test
    void aKilledLauncherIsRecoveredFromAndASecondOneRefused() throws Exception {
        // Given
        LaunchedProduct killed = launch().awaitReady();
        killed.rest(Application.METRICS, "admin").post("units", "{\"code\":\"KEPT\",\"name\":\"保留\"}");
        List<ProcessHandle> orphans = killed.processes();
        killed.kill();
        assertThat(orphans).allMatch(ProcessHandle::isAlive);

        // When
        LaunchedProduct next = launch().awaitReady();
        LaunchedProduct second = launch();

        // Then
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(next.said()).contains("left behind by a run that was killed");
        assertThat(next.rest(Application.METRICS, "viewer")
                        .get("units/KEPT")
                        .get("name")
                        .asText())
                .isEqualTo("保留");
        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.said()).contains("Another run (pid " + next.pid() + ")");
        assertThat(next.processes()).hasSize(4).allMatch(ProcessHandle::isAlive);
    }

    @Test
    @ExtendWith(RunningProduct.class)
    void aBusyPortIsNamedBeforeAnythingStarts(LaunchedProduct product) throws Exception {
        LaunchedProduct other = LaunchedProduct.launch(data, product.ports(), "--empty");

        assertThat(other.awaitEnd()).isEqualTo(1);
        assertThat(other.said())
                .contains(product.ports().of(Application.DASHBOARD) + " (dashboard)")
                .contains("in use by another program")
                .doesNotContain("Starting");
    }

    private LaunchedProduct launch() throws IOException {
        LaunchedProduct product = LaunchedProduct.launch(data, ports, "--empty");
        launched.add(product);
        return product;
    }

    private static int postUntilRefused(Rest metrics, CountDownLatch underWay) {
        for (int batch = 0; batch < BATCHES; batch++) {
            try {
                post(metrics, batch);
                underWay.countDown();
            } catch (IOException gone) {
                return batch;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return batch;
            }
        }
        return BATCHES;
    }

    private static Rest.Answer post(Rest metrics, int batch) throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("[");
        for (int month = 1; month <= 12; month++) {
            rows.append(month == 1 ? "" : ",")
                    .append("{\"indicator\":\"I\",\"unit\":\"U\",\"period\":\"%d-%02d\",\"value\":%d}"
                            .formatted(FIRST_YEAR + batch, month, month * 10));
        }
        return metrics.postOnce(
                "observations", "batch-" + batch, rows.append("]").toString());
    }
}
