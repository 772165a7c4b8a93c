package org.biaogan.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What proves that a process is the one that was started: a number alone is given out again, so its start time counts
 * too.
 */
record ProcessMark(String name, long pid, Instant start) {

    /** The system derives start times from a boot time that it corrects now and then by a fraction of a second. */
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(2);

    static ProcessMark of(String name, ProcessHandle process) {
        return new ProcessMark(
                name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still lives and is not another one that was given the same number. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(other -> Duration.between(start, other).abs().compareTo(CLOCK_CORRECTION) <= 0)
                .orElse(false);
    }

    String line() {
        return name + " " + pid + " " + start;
    }

    static ProcessMark parse(String line) {
        String[] words = line.split(" ");
        return new ProcessMark(words[0], Long.parseLong(words[1]), Instant.parse(words[2]));
    }
}
