package org.biaogan.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.biaogan.local.process.Command.StopSignal;
import org.biaogan.local.process.Supervisor.Stopping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path folder;

    private RunRecord record;
    private Supervisor supervisor;

    @BeforeEach
    void supervise() {
        record = new RunRecord(folder.resolve("processes"));
        supervisor = new Supervisor(record);
    }

    @AfterEach
    void endAll() {
        supervisor.stopAll();
    }

    @Test
    void endsAllInTheReverseOrderOfStarting() throws IOException {
        Path order = folder.resolve("order");
        for (String name : List.of("first", "second")) {
            supervisor.start(command(
                    name,
                    "trap 'echo " + name + " >> " + order + "; exit' TERM; echo up; while :; do sleep 0.05; done"));
            supervisor.await(() -> says(name, "up"));
        }

        supervisor.stopAll();

        assertThat(Files.readAllLines(order)).containsExactly("second", "first");
        assertThat(folder.resolve("processes")).doesNotExist();
    }

    @Test
    void aProcessThatIgnoresTheRequestIsNotWaitedForEver() {
        ChildProcess stubborn = supervisor.start(command("quick", "exec sleep 60"));

        supervisor.stopAll();

        assertThat(stubborn.process().isAlive()).isFalse();
    }

    @Test
    void aProcessThatEndsByItselfEndsTheRunWithASentenceThatNamesItsLog() {
        supervisor.start(command("metrics", "exit 7"));

        assertThatThrownBy(supervisor::awaitEnd)
                .isInstanceOf(UnexpectedEnd.class)
                .hasMessageContaining("metrics")
                .hasMessageContaining("exit code 7")
                .hasMessageContaining(folder.resolve("metrics.log").toString());
    }

    @Test
    void nothingIsStartedWhileEverythingIsBeingStopped() {
        supervisor.stopAll();

        assertThatThrownBy(() -> supervisor.start(command("late", "sleep 60"))).isInstanceOf(Stopping.class);
    }

    @Test
    void orphansOfAKilledRunAreEnded() {
        ChildProcess orphan = supervisor.start(command("metrics", "exec sleep 60"));

        List<String> ended = new Supervisor(record).endOrphans();

        assertThat(ended).singleElement().asString().contains("metrics").contains(String.valueOf(orphan.pid()));
        assertThat(orphan.process().isAlive()).isFalse();
    }

    @Test
    void aStrangerWithARecordedNumberIsLeftAlone() throws IOException {
        ChildProcess stranger = supervisor.start(command("stranger", "exec sleep 60"));
        record.write(List.of(new ProcessMark("metrics", stranger.pid(), Instant.EPOCH)));

        assertThat(new Supervisor(record).endOrphans()).isEmpty();
        assertThat(stranger.process().isAlive()).isTrue();
    }

    @Test
    void aDamagedRecordProvesNothing() throws IOException {
        Files.writeString(folder.resolve("processes"), "metrics 12");

        assertThat(supervisor.endOrphans()).isEmpty();
    }

    @Test
    void aTaskThatEndsIsNoUnexpectedEnd() {
        assertThat(supervisor.finish(command("initdb", "exit 3"))).isEqualTo(3);
    }

    private boolean says(String name, String word) {
        try {
            return Files.readString(folder.resolve(name + ".log")).contains(word);
        } catch (IOException notYet) {
            return false;
        }
    }

    private Command command(String name, String script) {
        return new Command(
                name, List.of("bash", "-c", script), Map.of(), folder, folder.resolve(name + ".log"), StopSignal.TERM);
    }
}
