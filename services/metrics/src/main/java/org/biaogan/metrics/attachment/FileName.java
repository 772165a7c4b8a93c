package org.biaogan.metrics.attachment;

import java.util.regex.Pattern;
import org.biaogan.metrics.rest.Requirements;

/** What a file is called, as it may be handed to anybody's computer. */
record FileName(String text) {

    private static final int LONGEST = 200;

    /** Besides control characters those that turn the direction of writing, so that an extension reads otherwise. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

    FileName {
        boolean isGiven = text != null && !text.isBlank();
        new Requirements()
                .rule(isGiven, "file", "UNNAMED", "The file has no name.")
                .rule(
                        !isGiven
                                || text.indexOf('/') < 0
                                        && text.indexOf('\\') < 0
                                        && !text.strip().matches("\\.+"),
                        "file",
                        "PATH_IN_NAME",
                        "A file's name is no path: no '/', no '\\', not '..'.")
                .rule(
                        !isGiven || !HIDDEN.matcher(text).find(),
                        "file",
                        "HIDDEN_CHARACTER",
                        "A file's name has no control characters and none that turn the direction of writing.")
                .rule(
                        !isGiven || text.length() <= LONGEST,
                        "file",
                        "NAME_TOO_LONG",
                        "A file's name has at most %d characters.".formatted(LONGEST))
                .enforce();
        text = text.strip();
    }

    /** What follows the last dot; empty without one. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    /**
     * The name of a file of that type. A name without an extension gets one, and a photograph is called what it is, since
     * many programs mistake one kind for the other; any other disagreement is refused.
     */
    FileName as(FileType type) {
        if (extension().isEmpty()) {
            return new FileName(text.replaceFirst("\\.$", "") + "." + type.extension());
        }
        FileType named = FileType.ofExtension(extension()).orElse(null);
        if (named == type) {
            return this;
        }
        boolean areImages = type.isImage() && named != null && named.isImage();
        new Requirements()
                .rule(
                        areImages,
                        "file",
                        "NAMED_OTHERWISE",
                        "'%s' is called .%s, but holds %s.".formatted(text, extension(), type))
                .enforce();
        return new FileName(text.substring(0, text.length() - extension().length()) + type.extension());
    }
}
