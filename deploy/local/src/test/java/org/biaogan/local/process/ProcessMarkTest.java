package org.biaogan.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessMarkTest {

    private final ProcessHandle self = ProcessHandle.current();

    @Test
    void aLivingProcessIsRecognisedAfterWritingAndReading() {
        ProcessMark mark = ProcessMark.parse(ProcessMark.of("self", self).line());

        assertThat(mark.living()).contains(self);
    }

    @Test
    void aNumberGivenToAnotherProcessIsNotTheSameProcess() {
        Instant earlier = self.info().startInstant().orElseThrow().minus(Duration.ofMinutes(5));

        assertThat(new ProcessMark("metrics", self.pid(), earlier).living()).isEmpty();
    }

    @Test
    void aProcessThatIsGoneIsNotLiving() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        ProcessMark mark = ProcessMark.of("gone", gone.toHandle());
        gone.waitFor();

        assertThat(mark.living()).isEmpty();
    }
}
