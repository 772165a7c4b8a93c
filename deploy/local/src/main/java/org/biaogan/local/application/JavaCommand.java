package org.biaogan.local.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.local.process.Command;
import org.biaogan.local.process.Command.StopSignal;

/** How a packaged application is started: the Java of the launcher, with a small heap. */
public record JavaCommand(Path checkout, Path folder, Path logs) {

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xss512k",
            "-Dfile.encoding=UTF-8",
            // The applications' own clock is the zone's; the logs follow it.
            "-Duser.timezone=Asia/Shanghai");

    /** The command that starts this application with these settings. */
    public Command start(Application application, Settings settings) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(OPTIONS);
        if (application == Application.REPORTS) {
            // It prints now and then: a quick start and a small process count for more than speed after minutes.
            words.add("-XX:TieredStopAtLevel=1");
        }
        words.add("-Xmx" + heapMegabytes(application) + "m");
        words.add("-jar");
        words.add(application.program(checkout).toString());
        return new Command(
                application.label(),
                words,
                settings.of(application),
                folder,
                logs.resolve(application.label() + ".log"),
                StopSignal.TERM);
    }

    private static int heapMegabytes(Application application) {
        // The report service holds a Chinese font of 10 MB while it lays out a PDF.
        return application == Application.REPORTS ? 192 : 128;
    }
}
