package org.biaogan.metrics.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.biaogan.metrics.rest.Rejected;

/** Plain text, in UTF-8 or in GB18030; what a browser might take for a page is none. */
final class TextContent {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n\\f]]");
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype|\\?xml|html|svg|script|iframe|body|object|embed)", Pattern.CASE_INSENSITIVE);

    private TextContent() {}

    static void requirePlain(byte[] content) {
        String text = decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, CHINESE))
                .filter(found -> !UNPRINTABLE.matcher(found).find())
                .orElseThrow(() -> Rejected.violating(
                        "file",
                        "UNKNOWN_CONTENT",
                        "The file is neither JPEG, PNG, PDF, DOCX, XLSX nor plain text, whatever it is called."));
        if (MARKUP.matcher(text).find()) {
            throw Rejected.violating("file", "MARKUP", "HTML, SVG, XML and scripts are not taken.");
        }
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
