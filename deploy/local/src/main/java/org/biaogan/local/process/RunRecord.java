package org.biaogan.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The file that remembers which processes a run has started, for the next run should this one be killed. */
public final class RunRecord {

    private final Path file;

    public RunRecord(Path file) {
        this.file = file;
    }

    void write(List<ProcessMark> marks) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, marks.stream().map(ProcessMark::line).toList());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What the last run wrote, in the order of starting; a damaged record proves nothing and counts as none. */
    List<ProcessMark> read() throws IOException {
        try {
            return Files.readAllLines(file).stream().map(ProcessMark::parse).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (RuntimeException damaged) {
            return List.of();
        }
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
