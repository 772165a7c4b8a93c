package org.biaogan.metrics.table;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.biaogan.metrics.rest.Rejected;

/** The charset that a media type names; 400 where nobody knows it. */
public final class NamedCharset {

    private NamedCharset() {}

    public static Optional<Charset> of(String mediaType) {
        try {
            return mediaType == null ? Optional.empty() : of(MediaType.valueOf(mediaType));
        } catch (IllegalArgumentException e) {
            throw Rejected.malformed("Content-Type", "'%s' is no media type.".formatted(Reason.legible(mediaType)));
        }
    }

    static Optional<Charset> of(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Rejected.malformed("charset", "There is no charset '%s'.".formatted(Reason.legible(name)));
        }
    }
}
