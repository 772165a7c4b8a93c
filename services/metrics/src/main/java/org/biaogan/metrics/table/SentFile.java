package org.biaogan.metrics.table;

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
import java.util.Arrays;
import org.biaogan.metrics.rest.Digest;
import org.biaogan.metrics.rest.LimitedStream;

/**
 * A file as it was sent, put aside on disk: whether it is UTF-8 is known only at its end, and then it is read again.
 *
 * @param sha256 of its bytes
 */
public record SentFile(Path path, long size, byte[] sha256) implements Closeable {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int CHUNK = 64 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Also how a workbook with a password begins; neither can be read, but it is no text either. */
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Puts a file aside; 413 where it is longer than a file may be. Blocks. */
    public static SentFile receive(InputStream body) {
        Path path = null;
        try {
            path = Files.createTempFile("import-", null);
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

    /** Whether it is a workbook by its first bytes, whatever it is called. Blocks. */
    boolean isWorkbook() {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] first = bytes.readNBytes(ZIP.length);
            return Arrays.equals(first, ZIP) || Arrays.equals(first, OLD_WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to read the file as text; what is none in that charset reads as U+FFFD. Blocks. */
    CellReader openText(Charset charset) {
        try {
            return new CsvReader(new InputStreamReader(Files.newInputStream(path), charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CellReader openWorkbook() {
        return new XlsxReader(path);
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
