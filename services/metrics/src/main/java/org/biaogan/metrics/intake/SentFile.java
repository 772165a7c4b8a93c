package org.biaogan.metrics.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.biaogan.metrics.rest.Digest;
import org.biaogan.metrics.rest.LimitedStream;

/**
 * A file as it was sent, put aside on disk: whether it is UTF-8 is known only at its end, and then it is read again.
 *
 * @param sha256 of its bytes
 */
record SentFile(Path path, long size, byte[] sha256) implements Closeable {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int CHUNK = 64 * 1024;

    /** Puts a file aside; 413 where it is longer than a file may be. Blocks. */
    static SentFile receive(InputStream body) {
        Path path = null;
        try {
            path = Files.createTempFile("import-", ".csv");
            DigestOutputStream digest = new DigestOutputStream(Files.newOutputStream(path), Digest.newSha256());
            try (OutputStream file = digest) {
                new LimitedStream(body).transferTo(file);
            }
            return new SentFile(
                    path, Files.size(path), digest.getMessageDigest().digest());
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            delete(path);
            throw e;
        }
    }

    /** Strict UTF-8 if all of it is, else GB18030, of which the older Chinese charsets are parts. Blocks. */
    Charset detectCharset() {
        try (Reader text = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())) {
            char[] chunk = new char[CHUNK];
            while (text.read(chunk) >= 0) {
                // reading is the test: a decoder made so fails at the first malformed byte
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return CHINESE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to read the file; what is no text in that charset reads as U+FFFD. Blocks. */
    ObservationFile open(Charset charset) {
        try {
            Reader text = new InputStreamReader(Files.newInputStream(path), charset);
            return new ObservationFile(new CsvReader(text), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
