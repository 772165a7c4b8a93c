package org.biaogan.metrics.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.biaogan.metrics.rest.Rejected;

/**
 * A photograph that can be shown: how large it is as it is looked at, and a small picture of it.
 *
 * @param thumbnail a JPEG of at most {@value #LONGEST_SIDE} pixels a side, upright, without anything the camera noted
 */
record Photograph(int width, int height, byte[] thumbnail) {

    static final int LONGEST_SIDE = 320;

    /** More than the largest camera in use; an image announces its size before anything of it is unpacked. */
    static final long MOST_PIXELS = 50_000_000;

    /**
     * The same for a JPEG that comes in several scans: up to 8 bytes a pixel are held outside the heap until the last one.
     */
    static final long MOST_PIXELS_HELD = 12_000_000;

    private static final Object ONE_HELD = new Object();

    /** Scans of a JPEG, each of which takes a walk over all of the image; cameras and programs make at most a dozen. */
    private static final int MOST_SCANS = 64;

    /** Skipped while reading; twice the size is left for smooth scaling. */
    private static final int READ_SIDE = 2 * LONGEST_SIDE;

    /** Looks at all of it once, so a photograph that breaks off is refused with 422. Blocks. */
    static Photograph of(FileType type, byte[] content) {
        Orientation orientation = type == FileType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
        if (type == FileType.JPEG && scans(content) > MOST_SCANS) {
            throw unreadable();
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(type.name()).next();
            try {
                reader.setInput(input, true, true);
                return type == FileType.JPEG && JpegFrame.isHeldWhole(content)
                        ? lookAlone(reader, orientation)
                        : look(reader, orientation, MOST_PIXELS);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof Rejected rejected ? rejected : unreadable();
        }
    }

    private static Photograph lookAlone(ImageReader reader, Orientation orientation) throws IOException {
        synchronized (ONE_HELD) {
            return look(reader, orientation, MOST_PIXELS_HELD);
        }
    }

    private static Photograph look(ImageReader reader, Orientation orientation, long mostPixels) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > mostPixels) {
            throw Rejected.violating(
                    "file",
                    "TOO_MANY_PIXELS",
                    "The image has %d × %d pixels; of its kind at most %d million are taken."
                            .formatted(width, height, mostPixels / 1_000_000));
        }
        BufferedImage small = read(reader, Math.max(1, Math.max(width, height) / READ_SIDE));
        return new Photograph(
                orientation.isSideways() ? height : width,
                orientation.isSideways() ? width : height,
                written(upright(small, orientation)));
    }

    private static BufferedImage read(ImageReader reader, int step) throws IOException {
        BrokenOff brokenOff = new BrokenOff();
        reader.addIIOReadWarningListener(brokenOff);
        ImageReadParam reading = reader.getDefaultReadParam();
        reading.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, reading);
        if (brokenOff.isHeard()) {
            throw unreadable();
        }
        return image;
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage picture = orientation.isSideways()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform placed = orientation.upright(width, height);
        placed.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.drawImage(image, placed, null);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }

    /** Within the image's own data this marker does not occur. */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xDA && jpeg[i - 1] == (byte) 0xFF) {
                scans++;
            }
        }
        return scans;
    }

    private static Rejected unreadable() {
        return Rejected.violating(
                "file", "UNREADABLE_IMAGE", "The image breaks off or is of a kind that cannot be read.");
    }
}
