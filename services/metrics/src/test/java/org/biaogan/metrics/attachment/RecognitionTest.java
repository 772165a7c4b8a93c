package org.biaogan.metrics.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.biaogan.metrics.attachment.Samples.bytes;
import static org.biaogan.metrics.attachment.Samples.docx;
import static org.biaogan.metrics.attachment.Samples.image;
import static org.biaogan.metrics.attachment.Samples.packedPdf;
import static org.biaogan.metrics.attachment.Samples.pdf;
import static org.biaogan.metrics.attachment.Samples.xlsx;
import static org.biaogan.metrics.attachment.Samples.zip;

import com.sun.management.ThreadMXBean;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    @TempDir
    Path folder;

    @Test
    void whatAFileHoldsDecidesWhateverItIsCalled() {
        assertThat(recognised("a.txt", image("jpg", 8, 8))).isEqualTo(FileType.JPEG);
        assertThat(recognised("a.txt", image("png", 8, 8))).isEqualTo(FileType.PNG);
        assertThat(recognised("a.txt", pdf("1 0 obj <</Type /Catalog>> endobj")))
                .isEqualTo(FileType.PDF);
        assertThat(recognised("a.txt", docx(Map.of()))).isEqualTo(FileType.DOCX);
        assertThat(recognised("a.txt", xlsx())).isEqualTo(FileType.XLSX);
        assertThat(recognised("a.jpg", "工程进展：主体封顶\n".getBytes(UTF_8))).isEqualTo(FileType.TEXT);
        assertThat(recognised("a.txt", "工程进展".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(FileType.TEXT);
        assertThat(recognised("a.csv", bytes("a,b\n1,2\n"))).isEqualTo(FileType.CSV);
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090\u0000, EXECUTABLE",
        "\u007FELF\u0002, EXECUTABLE",
        "'#!/bin/sh', EXECUTABLE",
        "\u00CF\u00FA\u00ED\u00FE\u0007, EXECUTABLE",
        "\u00D0\u00CF\u0011\u00E0\u00A1, OLD_OFFICE",
        "RIFF0000WEBP, OTHER_MEDIA",
        "0000ftypheic, OTHER_MEDIA",
        "GIF89a, OTHER_MEDIA",
        "<!DOCTYPE html><p>, MARKUP",
        "'  <svg onload=\"x\">', MARKUP",
        "'text, then <ScRiPt>', MARKUP",
        "'<?xml version=\"1.0\"?>', MARKUP",
        "a\u0000b, UNKNOWN_CONTENT",
        "'', EMPTY"
    })
    void whatRunsOrCannotBeKnownIsRefusedWithTheReason(String content, String code) {
        assertThat(refusal(() -> recognised("photo.jpg", bytes(content)))).isEqualTo(code);
    }

    @Test
    void aDocumentWithMacrosOrPackedObjectsIsRefused() {
        for (String part : List.of(
                "word/vbaProject.bin",
                "word/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml",
                "word/activeX/a.xml",
                "word/embeddings/a.xlsm")) {
            assertThat(refusal(() -> recognised("a.docx", docx(Map.of(part, new byte[1])))))
                    .isEqualTo("MACROS");
        }
        String fetched = "<Relationship Id=\"r1\" Type=\"http://x/attachedTemplate\" Target=\"http://x/a.dotm\""
                + " TargetMode=\"External\"/>";
        assertThat(refusal(() -> recognised("a.docx", docx(Map.of("word/_rels/settings.xml.rels", bytes(fetched))))))
                .isEqualTo("MACROS");
        String linked =
                "<Relationship Id=\"r1\" Type=\"http://x/hyperlink\" Target=\"http://x/\" TargetMode=\"External\"/>";
        assertThat(recognised("a.docx", docx(Map.of("word/_rels/document.xml.rels", bytes(linked)))))
                .isEqualTo(FileType.DOCX);
        byte[] declared = zip(
                Map.of(
                        "[Content_Types].xml", bytes("application/vnd.ms-word.document.macroEnabled.main+xml"),
                        "_rels/.rels", bytes("<r/>"),
                        "word/document.xml", bytes("<w/>")),
                Map.of());
        assertThat(refusal(() -> recognised("a.docx", declared))).isEqualTo("MACROS");
    }

    @Test
    void anArchiveOfOtherThingsABrokenOneAndOneThatUnpacksWithoutEndAreRefused() {
        byte[] whole = docx(Map.of());
        assertThat(refusal(() -> recognised("a.docx", zip(Map.of("a.exe", new byte[9]), Map.of()))))
                .isEqualTo("OTHER_ARCHIVE");
        assertThat(refusal(() -> recognised("a.docx", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("BROKEN_ARCHIVE");
        assertThat(refusal(() -> recognised("a.docx", Samples.bomb()))).isEqualTo("UNPACKS_TOO_LARGE");
    }

    @Test
    void aPdfThatActsOrHidesOrBreaksOffIsRefused() {
        assertThat(refusal(() -> recognised("a.pdf", pdf("<</S /JavaScript /JS (app.alert(1))>>"))))
                .isEqualTo("MACROS");
        assertThat(refusal(() -> recognised("a.pdf", pdf("<</S /J#61vaScript>>"))))
                .isEqualTo("MACROS");
        assertThat(refusal(() -> recognised("a.pdf", packedPdf("<</S /Launch /F (x)>>"))))
                .isEqualTo("MACROS");
        assertThat(refusal(() -> recognised("a.pdf", pdf("<</Type /EmbeddedFile>>"))))
                .isEqualTo("MACROS");
        assertThat(refusal(() -> recognised("a.pdf", pdf("/Encrypt 5 0 R")))).isEqualTo("ENCRYPTED");
        assertThat(refusal(() -> recognised("a.pdf", bytes("%PDF-1.7\n1 0 obj"))))
                .isEqualTo("TRUNCATED");
        assertThat(recognised("a.pdf", packedPdf("<</Type /Catalog>>"))).isEqualTo(FileType.PDF);
    }

    @Test
    void anActionIsFoundWhereverItLiesInAPackedStream() {
        for (int at = 65_450; at < 65_550; at++) {
            byte[] cut = packedPdf(" ".repeat(at) + "<</S /J#61vaScript>>");
            assertThat(refusal(() -> recognised("a.pdf", cut))).isEqualTo("MACROS");
            byte[] longer = packedPdf(" ".repeat(at) + "<</S /LaunchedAt>>");
            assertThat(recognised("a.pdf", longer)).isEqualTo(FileType.PDF);
        }
        byte[] last = packedPdf(" ".repeat(70_000) + "/Launch");
        assertThat(refusal(() -> recognised("a.pdf", last))).isEqualTo("MACROS");
    }

    @Test
    void aPackedStreamIsLookedThroughToItsEndWithoutBeingHeld() {
        byte[] late = packedPdf(" ".repeat(33 * 1024 * 1024) + "/Launch (x)");
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(refusal(() -> PdfContent.requireHarmless(late))).isEqualTo("MACROS");
        assertThat(memory.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(4 * 1024 * 1024);
        byte[] endless = packedPdf(" ".repeat((int) OfficeContent.MOST_UNPACKED_BYTES + 1));
        assertThat(refusal(() -> PdfContent.requireHarmless(endless))).isEqualTo("UNPACKS_TOO_LARGE");
    }

    @Test
    void moreFilesThanMayWaitAreTurnedAwayForTheMoment() throws IOException {
        // Given
        Inspection inspection = new Inspection();
        CountDownLatch busy = new CountDownLatch(1);
        Vertx vertx = Vertx.vertx();
        CompletableFuture<RequestLoop> loop = new CompletableFuture<>();
        vertx.runOnContext(nothing -> loop.complete(RequestLoop.current()));
        for (int i = 0; i < Inspection.AT_ONCE + Inspection.MOST_WAITING; i++) {
            inspection.workers.execute(() -> awaitEnd(busy));
        }

        // Then
        Path file = Files.write(folder.resolve("sent"), bytes("a,b\n"));
        assertThat(refusal(() ->
                        inspection.look("a.csv", file, loop.join()).await().atMost(Duration.ofSeconds(10))))
                .isEqualTo("BUSY");
        busy.countDown();
        inspection.close();
        vertx.close();
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.jpg", "a/b.jpg", "a\\b.jpg", "..", "/etc/passwd"})
    void aPathInANameIsRefused(String name) {
        assertThat(refusal(() -> new FileName(name))).isEqualTo("PATH_IN_NAME");
    }

    @Test
    void aNameSaysWhatTheFileIsAndHidesNothing() {
        assertThat(refusal(() -> new FileName("a\n.jpg"))).isEqualTo("HIDDEN_CHARACTER");
        assertThat(refusal(() -> new FileName("a\u202Egpj.exe"))).isEqualTo("HIDDEN_CHARACTER");
        assertThat(refusal(() -> new FileName(" "))).isEqualTo("UNNAMED");
        assertThat(refusal(() -> new FileName("a".repeat(201)))).isEqualTo("NAME_TOO_LONG");
        assertThat(refusal(() -> new FileName("a.exe").as(FileType.JPEG))).isEqualTo("NAMED_OTHERWISE");
        assertThat(refusal(() -> new FileName("a.pdf").as(FileType.JPEG))).isEqualTo("NAMED_OTHERWISE");
        assertThat(new FileName("现场.JPEG").as(FileType.JPEG).text()).isEqualTo("现场.JPEG");
        assertThat(new FileName("现场.jpg").as(FileType.PNG).text()).isEqualTo("现场.png");
        assertThat(new FileName("现场").as(FileType.PNG).text()).isEqualTo("现场.png");
    }

    private FileType recognised(String name, byte[] content) {
        try {
            Path file = Files.write(folder.resolve("sent"), content);
            return Recognition.of(file, content, new FileName(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String refusal(ThrowingCallable deed) {
        Rejected rejected = catchThrowableOfType(deed, Rejected.class);
        assertThat(rejected).isNotNull();
        List<?> faults = (List<?>) rejected.getParameters().get("errors");
        return ((Fault) faults.get(0)).code();
    }
}
