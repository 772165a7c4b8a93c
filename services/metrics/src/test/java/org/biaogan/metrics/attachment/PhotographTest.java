package org.biaogan.metrics.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.attachment.RecognitionTest.refusal;
import static org.biaogan.metrics.attachment.Samples.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotographTest {

    @Test
    void aThumbnailKeepsTheShapeAndIsNeverLargerThanTheImage() throws IOException {
        BufferedImage large = picture(Photograph.of(FileType.JPEG, image("jpg", 3000, 1500)));
        assertThat(large.getWidth()).isEqualTo(320);
        assertThat(large.getHeight()).isBetween(159, 161);
        BufferedImage small = picture(Photograph.of(FileType.PNG, image("png", 40, 20)));
        assertThat(small.getWidth()).isEqualTo(40);
        assertThat(small.getHeight()).isEqualTo(20);
    }

    /** Red is stored on the left; the camera's note says where that is when the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1,L", "2,R", "3,R", "4,L", "5,T", "6,T", "7,B", "8,B"})
    void aThumbnailStandsUprightHoweverTheCameraWasHeld(int orientation, String red) throws IOException {
        Photograph photograph = Photograph.of(FileType.JPEG, Samples.turned(image("jpg", 800, 400), orientation));
        BufferedImage picture = picture(photograph);
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean isSideways = orientation > 4;
        assertThat(width > height).isEqualTo(!isSideways);
        assertThat(photograph.width()).isEqualTo(isSideways ? 400 : 800);
        assertThat(photograph.height()).isEqualTo(isSideways ? 800 : 400);
        String found = isSideways
                ? isRed(picture, width / 2, height / 8) ? "T" : "B"
                : isRed(picture, width / 8, height / 2) ? "L" : "R";
        assertThat(found).isEqualTo(red);
    }

    @Test
    void whatTheCameraNotedIsNotInTheThumbnail() {
        Photograph photograph = Photograph.of(FileType.JPEG, Samples.turned(image("jpg", 800, 400), 6));
        assertThat(new String(photograph.thumbnail(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void twoHundredMegapixelsAreRefusedByTheirAnnouncementAlone() {
        assertThat(refusal(() -> Photograph.of(FileType.PNG, Samples.announcing(20_000, 10_000))))
                .isEqualTo("TOO_MANY_PIXELS");
        assertThat(refusal(() -> Photograph.of(FileType.PNG, Samples.announcing(Integer.MAX_VALUE, Integer.MAX_VALUE))))
                .isEqualTo("TOO_MANY_PIXELS");
    }

    @Test
    void aJpegThatIsHeldWholeUntilItsLastScanHasFewerPixels() {
        assertThat(refusal(() -> Photograph.of(FileType.JPEG, Samples.announcing(5000, 4000, true))))
                .isEqualTo("TOO_MANY_PIXELS");
        assertThat(refusal(() -> Photograph.of(FileType.JPEG, Samples.announcing(5000, 4000, false))))
                .isEqualTo("UNREADABLE_IMAGE");
    }

    @Test
    void aJpegIsHeldWholeWhereItsFirstScanLeavesSomethingOut() {
        byte[] baseline = image("jpg", 16, 16);
        assertThat(JpegFrame.isHeldWhole(baseline)).isFalse();
        assertThat(JpegFrame.isHeldWhole(Samples.turned(baseline, 6))).isFalse();
        assertThat(JpegFrame.isHeldWhole(Samples.announcing(16, 16, true))).isTrue();
        byte[] oneByOne = baseline.clone();
        oneByOne[new String(baseline, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DA\0\f") + 4] = 1;
        assertThat(JpegFrame.isHeldWhole(oneByOne)).isTrue();
        assertThat(JpegFrame.isHeldWhole(Arrays.copyOf(baseline, 30))).isTrue();
    }

    @Test
    void anImageThatBreaksOffIsRefused() {
        byte[] jpeg = image("jpg", 800, 400);
        byte[] png = image("png", 800, 400);
        assertThat(refusal(() -> Photograph.of(FileType.JPEG, Arrays.copyOf(jpeg, jpeg.length / 2))))
                .isEqualTo("UNREADABLE_IMAGE");
        assertThat(refusal(() -> Photograph.of(FileType.JPEG, Arrays.copyOf(jpeg, jpeg.length - 2))))
                .isEqualTo("UNREADABLE_IMAGE");
        assertThat(refusal(() -> Photograph.of(FileType.PNG, Arrays.copyOf(png, png.length / 2))))
                .isEqualTo("UNREADABLE_IMAGE");
        assertThat(refusal(() -> Photograph.of(FileType.PNG, Samples.announcing(10, 10))))
                .isEqualTo("UNREADABLE_IMAGE");
    }

    @Test
    void anImageMadeOfScansWithoutEndIsRefusedBeforeItIsRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(image("jpg", 8, 8));
        for (int i = 0; i < 100; i++) {
            bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA});
        }
        assertThat(refusal(() -> Photograph.of(FileType.JPEG, bytes.toByteArray())))
                .isEqualTo("UNREADABLE_IMAGE");
    }

    private static BufferedImage picture(Photograph photograph) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photograph.thumbnail()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }
}
