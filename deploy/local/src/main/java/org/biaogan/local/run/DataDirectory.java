package org.biaogan.local.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.biaogan.local.postgresql.Cluster;

/**
 * The folder in which a run keeps its database, passwords and notes. It bears a marker, and nothing is ever written to
 * or removed from a folder that has other things in it and no marker.
 */
public final class DataDirectory {

    private static final String MARKER = ".biaogan-data";

    private final Path folder;

    @SuppressWarnings("unused") // held so that the operating system keeps the lock as long as this process lives
    private final FileLock lock;

    private DataDirectory(Path folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process alone; made if it is not there, refused if it is somebody else's. */
    static DataDirectory take(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Refusal.because(folder + " is a file, not a folder; please choose another with --data.");
        }
        if (Files.notExists(folder.resolve(MARKER)) && Files.exists(folder) && !isEmpty(folder)) {
            throw Refusal.because(folder + " holds files that are not Biaogan's; please choose an empty or new"
                    + " folder with --data.");
        }
        if (!Files.isWritable(nearestExisting(folder))) {
            throw Refusal.because(folder + " cannot be written by you; please choose another with --data.");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARKER), "Database and notes of deploy/local/run of Biaogan.\n");
        return new DataDirectory(folder, lock(folder));
    }

    /** Removes the database and everything that belongs to it, but nothing that somebody else put beside it. */
    void clear() throws IOException {
        for (String own : new String[] {"postgresql", "postgresql.new", "logs"}) {
            Cluster.delete(folder.resolve(own));
        }
        Files.deleteIfExists(folder.resolve("passwords.properties"));
        Files.deleteIfExists(demonstrationJournal());
    }

    Path folder() {
        return folder;
    }

    Path runRecord() {
        return folder.resolve("processes");
    }

    Path cluster() {
        return folder.resolve("postgresql");
    }

    Path demonstrationJournal() {
        return folder.resolve("demonstration.properties");
    }

    /** The operating system gives the lock back even after {@code kill -9}; a note with a number could be stale. */
    private static FileLock lock(Path folder) throws IOException {
        Path file = folder.resolve("run.lock");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        if (Files.notExists(file)) {
            Files.createFile(file, ownerOnly);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            String holder = Files.readString(file).strip();
            throw Refusal.because("Another run (pid " + holder + ") is using " + folder
                    + "; please stop it first, or choose another folder with --data and --port-offset.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return lock;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path nearestExisting(Path folder) {
        Path place = folder;
        while (Files.notExists(place)) {
            place = place.getParent();
        }
        return place;
    }
}
