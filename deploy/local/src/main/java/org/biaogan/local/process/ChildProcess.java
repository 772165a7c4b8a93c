package org.biaogan.local.process;

import java.nio.file.Path;

/** A process that this run started and answers for. */
public final class ChildProcess {

    private final Command command;
    private final Process process;
    private final ProcessMark mark;

    ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
        this.mark = ProcessMark.of(command.name(), process.toHandle());
    }

    public String name() {
        return command.name();
    }

    public long pid() {
        return process.pid();
    }

    /** Where it writes what it has to say. */
    public Path log() {
        return command.log();
    }

    ProcessMark mark() {
        return mark;
    }

    Process process() {
        return process;
    }

    void end() {
        Ending.of(process.toHandle(), command.stop());
    }

    /** The sentence for somebody who did not expect this process to end. */
    String obituary() {
        return name() + " has ended by itself (exit code " + process.exitValue() + "); its log says why: " + log();
    }
}
