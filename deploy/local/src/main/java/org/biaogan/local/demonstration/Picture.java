package org.biaogan.local.demonstration;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A building site as the program draws it, so that nobody takes it for a photograph: the building is as high as built. */
final class Picture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int GROUND = 520;
    private static final int FLOORS = 10;
    private static final int FLOOR_HEIGHT = 42;

    private Picture() {}

    /** @param percent how much is built, from 0 to 100 */
    static byte[] ofSite(int percent) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xDCE9F5));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xC9B08A));
        pen.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
        int built = percent * FLOORS / 100;
        for (int floor = 0; floor < FLOORS; floor++) {
            pen.setColor(floor < built ? new Color(0x6B7F95) : new Color(0xEEF3F8));
            pen.fillRect(330, GROUND - (floor + 1) * FLOOR_HEIGHT, 300, FLOOR_HEIGHT - 6);
        }
        pen.setColor(new Color(0xD9822B));
        pen.fillRect(700, 90, 14, GROUND - 90);
        pen.fillRect(420, 90, 340, 10);
        pen.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
