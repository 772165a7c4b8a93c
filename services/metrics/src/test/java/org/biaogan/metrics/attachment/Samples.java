package org.biaogan.metrics.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as they are sent, good and bad, made byte by byte. */
public final class Samples {

    private static final String TYPES = "[Content_Types].xml";

    private Samples() {}

    /** The left half red, the right half blue. */
    public static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with the camera's note of how it was held, and of where. */
    static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = ("\377\341\0\42Exif\0\0MM\0\52\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0" + (char) orientation
                        + "\0\0\0\0\0\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(exif);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes that announces so many pixels. */
    public static byte[] announcing(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeBytes("IHDR");
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            CRC32 sum = new CRC32();
            sum.update(header.toByteArray());
            out.writeInt(header.size() - 4);
            out.write(header.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] docx(Map<String, byte[]> more) {
        return zip(
                Map.of(TYPES, bytes("<Types/>"), "_rels/.rels", bytes("<r/>"), "word/document.xml", bytes("<w/>")),
                more);
    }

    static byte[] xlsx() {
        return zip(
                Map.of(TYPES, bytes("<Types/>"), "_rels/.rels", bytes("<r/>"), "xl/workbook.xml", bytes("<w/>")),
                Map.of());
    }

    /** A document whose body is zeros without end. */
    public static byte[] bomb() {
        return docx(Map.of("word/media/fill.bin", new byte[(int) OfficeContent.MOST_UNPACKED_BYTES + 1]));
    }

    public static byte[] pdf(String objects) {
        return bytes("%PDF-1.7\n" + objects + "\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    /** A PDF whose objects lie in a packed stream. */
    static byte[] packedPdf(String objects) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes(objects));
        deflater.finish();
        byte[] packed = new byte[objects.length() / 100 + 1000];
        int length = deflater.deflate(packed);
        return pdf("1 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>> stream\n"
                + new String(packed, 0, length, StandardCharsets.ISO_8859_1) + "\nendstream endobj");
    }

    /** A JPEG of a few bytes that announces so many pixels, as baseline or progressive. */
    static byte[] announcing(int width, int height, boolean isProgressive) {
        byte[] jpeg = image("jpg", 16, 16);
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0\0\u0011");
        jpeg[frame + 1] = (byte) (isProgressive ? 0xC2 : 0xC0);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return jpeg;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(Map<String, byte[]> parts, Map<String, byte[]> more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map<String, byte[]> some : List.of(parts, more)) {
                for (Map.Entry<String, byte[]> part : some.entrySet()) {
                    archive.putNextEntry(new ZipEntry(part.getKey()));
                    archive.write(part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
