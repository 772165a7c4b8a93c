package org.biaogan.metrics.table;

import java.io.Closeable;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.biaogan.metrics.rest.Digest;

/**
 * A file with a table as somebody sent it, with what the sender says about it.
 *
 * @param name of the file, where the sender says it
 * @param charset that the sender says its text is in
 * @param asWorkbook whether the sender says that it is an XLSX workbook
 * @param mapping what the sender says about its columns
 */
public record SentTable(
        SentFile file, Optional<String> name, Optional<Charset> charset, boolean asWorkbook, ColumnMapping mapping)
        implements Closeable {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Puts a file aside; 413 where it is longer than a file may be. Blocks.
     *
     * @param type the media type it came with; null where none
     */
    public static SentTable receive(InputStream body, Optional<String> name, String type, ColumnMapping mapping) {
        Optional<Charset> charset = NamedCharset.of(type);
        return new SentTable(SentFile.receive(body), name, charset, isWorkbook(type), mapping);
    }

    /** Begins to read it; text in the charset the sender names or else the one it is found to be in. Blocks. */
    public <T> TableFile<T> open(RowFormat<T> format) {
        return TableFile.open(file, charset, asWorkbook, mapping, format);
    }

    /**
     * What the key of an idempotent request stands for: the file's bytes, as what a form wraps around them differs from
     * one sending to the next. The same bytes under another mapping are another request.
     */
    public byte[] fingerprint() {
        return mapping.isEmpty() ? file.sha256() : Digest.sha256((sha256() + mapping).getBytes(StandardCharsets.UTF_8));
    }

    /** Of its bytes, in hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(file.sha256());
    }

    /** Its name, fit to be kept; null where the sender says none. */
    public String legibleName() {
        return name.map(Reason::legible).orElse(null);
    }

    @Override
    public void close() {
        file.close();
    }

    private static boolean isWorkbook(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(XLSX);
    }
}
