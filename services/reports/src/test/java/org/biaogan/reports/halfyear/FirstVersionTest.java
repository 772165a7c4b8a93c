package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.biaogan.reports.rest.Sha256;
import org.biaogan.reports.template.Format;
import org.junit.jupiter.api.Test;

/**
 * Version 1 was released, and reports made with it are printed by it again: these fingerprints never change. Of the PDF
 * what is drawn is compared, as the compression around it is that of the Java platform.
 */
@QuarkusTest
class FirstVersionTest {

    @Inject
    FirstVersion template;

    @Test
    void theStoredFiguresAreThoseThatWereFrozenThen() {
        assertThat(SampleFigures.ofFirstVersion().sha256())
                .isEqualTo("a6f8866123948b27b6434433620bbb4862c7dae5f0b55e7600de4e7391d2ff60");
    }

    @Test
    void thePageIsTheSameByteForByte() {
        byte[] html = template.render(Format.HTML, SampleFigures.ofFirstVersion());

        assertThat(Sha256.of(html)).isEqualTo("ac2ed1e6194f8c87915230c2d70493962de5fb09f6b77a2697046a7f3455380b");
    }

    @Test
    void whatThePdfDrawsIsTheSameByteForByte() throws IOException {
        byte[] pdf = template.render(Format.PDF, SampleFigures.ofFirstVersion());

        assertThat(Sha256.of(drawn(pdf))).isEqualTo("7a24f1c2f2a3ba5e68dfc2077f93e9fae85735fedbde4bbfa77b55fc7c2a447d");
    }

    private static byte[] drawn(byte[] pdf) throws IOException {
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                contents.write(page.getContents().readAllBytes());
            }
        }
        return contents.toByteArray();
    }
}
