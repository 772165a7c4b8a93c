package org.biaogan.dashboard.browser;

import com.github.tomakehurst.wiremock.http.Request.Part;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Photos as a camera takes them, and what became of them. */
final class Photos {

    private Photos() {}

    /** A JPEG that, like a real photo and unlike a drawing, does not become small by itself. */
    static byte[] noisy(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, chance.nextInt(0x1000000));
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    /** What a form that was sent carries under a name. */
    static byte[] partNamed(LoggedRequest form, String name) {
        return form.getParts().stream()
                .filter(part -> part.getName().equals(name))
                .map(Part::getBody)
                .findFirst()
                .orElseThrow()
                .asBytes();
    }

    static String formatOf(byte[] picture) {
        return read(picture, ImageReader::getFormatName);
    }

    static Dimension sizeOf(byte[] picture) {
        return read(picture, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    private interface Look<T> {

        T at(ImageReader reader) throws IOException;
    }

    private static <T> T read(byte[] picture, Look<T> look) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(input).next();
            reader.setInput(input);
            return look.at(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
