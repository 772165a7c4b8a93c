package org.biaogan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.page.StaticFiles;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIn.class)
class StaticFilesTest {

    private static final int TIMES = 60;

    @TestHTTPResource
    URI home;

    @Inject
    StaticFiles files;

    @Test
    void everyFileIsServedToManyWhoAskForItAtOnce() {
        HttpClient client = HttpClient.newHttpClient();
        List<String> paths = Stream.concat(
                        Stream.of(files.styleSheet(), files.signOutScript(), files.visitStyle(), files.visitWorker()),
                        files.visitScripts().stream())
                .toList();

        List<CompletableFuture<String>> answers = IntStream.range(0, TIMES)
                .boxed()
                .flatMap(time -> paths.stream())
                .map(path -> client.sendAsync(
                                HttpRequest.newBuilder(home.resolve(path)).build(),
                                HttpResponse.BodyHandlers.discarding())
                        .thenApply(answer -> answer.statusCode() + " " + path))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).allMatch(answer -> answer.startsWith("200 "));
    }
}
