package org.biaogan.local.postgresql;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.local.process.Command;

/**
 * How PostgreSQL, which refuses to run as root, is run by root: in a user namespace where root is nobody, or, where
 * namespaces are forbidden (as in most containers), as the system's user {@code nobody}, who then owns the files.
 */
final class Unprivileged {

    private static final String NOBODY = "nobody";

    private final List<String> prefix;
    private final String owner;

    private Unprivileged(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static Unprivileged here() throws IOException {
        if (!isRoot()) {
            return new Unprivileged(List.of(), System.getProperty("user.name"));
        }
        if (works("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), "root");
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=65534", "--clear-groups");
        if (works(Stream.concat(nobody.stream(), Stream.of("true")).toArray(String[]::new))) {
            return new Unprivileged(nobody, NOBODY);
        }
        throw new IOException("PostgreSQL refuses to run as root, and neither unshare nor setpriv can change that"
                + " here; please run as another user");
    }

    List<String> command(Path program, String... arguments) {
        List<String> all = new ArrayList<>(prefix);
        all.add(program.toString());
        all.addAll(List.of(arguments));
        return all;
    }

    /** Makes the files belong to whom PostgreSQL will be, which may have changed since the last run. */
    void own(Path folder) throws IOException {
        if (!isRoot()) {
            return;
        }
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.getOwner(file).equals(user)) {
                    Files.setOwner(file, user);
                }
            }
        }
    }

    /** Refuses a folder that {@code nobody} cannot enter, as below a home that is closed to others. */
    void checkReach(Path folder) throws IOException {
        if (!works(command(Path.of("test"), "-x", folder.toString()).toArray(String[]::new))) {
            throw new IOException("PostgreSQL, which refuses to run as root, cannot enter " + folder + " as the user "
                    + owner + "; please use another place or run as another user");
        }
    }

    /** By number, because in some containers the user's name is a question mark. */
    private static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    private static boolean works(String... words) throws IOException {
        if (Command.program(words[0]).isEmpty()) {
            return false;
        }
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
