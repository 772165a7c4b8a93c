package org.biaogan.local.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the user asked for on the command line. */
public record Options(boolean empty, boolean fresh, Optional<Path> data, int portOffset) {

    private static final int LARGEST_OFFSET = 65535 - 9082;

    /** Reads the words of the command line; a relative folder is meant from where the user stands. */
    public static Options parse(List<String> words) {
        Options options = new Options(false, false, Optional.empty(), 0);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            options = switch (word) {
                case "--empty" -> new Options(true, options.fresh, options.data, options.portOffset);
                case "--fresh" -> new Options(options.empty, true, options.data, options.portOffset);
                case "--data" -> new Options(options.empty, options.fresh, folder(rest), options.portOffset);
                case "--port-offset" -> new Options(options.empty, options.fresh, options.data, offset(rest));
                default -> throw Refusal.usage("Unknown option '" + word + "'.");
            };
        }
        return options;
    }

    private static Optional<Path> folder(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw Refusal.usage("--data wants a folder.");
        }
        return Optional.of(Path.of(rest.next()).toAbsolutePath().normalize());
    }

    private static int offset(Iterator<String> rest) {
        String number = rest.hasNext() ? rest.next() : "";
        if (!number.matches("\\d{1,5}") || Integer.parseInt(number) > LARGEST_OFFSET) {
            throw Refusal.usage("--port-offset wants a number from 0 to " + LARGEST_OFFSET + ".");
        }
        return Integer.parseInt(number);
    }
}
