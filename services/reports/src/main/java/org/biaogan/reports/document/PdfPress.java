package org.biaogan.reports.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints markup as PDF for the archive (PDF/A-2u): A4, fonts embedded as subsets, text that can be searched and
 * copied, and the same bytes for the same {@link Manuscript} on any machine.
 * PDF/A also keeps the renderer from touching the fonts of the machine it runs on.
 */
@ApplicationScoped
public class PdfPress {

    static {
        // The renderer would report every step on standard error, past the service's log.
        XRLog.setLoggingEnabled(false);
    }

    private final Typeface typeface;

    PdfPress(Typeface typeface) {
        this.typeface = typeface;
    }

    /** One document at a time: the parsed fonts are shared, and a second one at once would double the memory. */
    public synchronized byte[] print(Manuscript manuscript) {
        try {
            byte[] typeset = typeset(manuscript.markup());
            return new Finish(typeface, manuscript).applyTo(typeset);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot print " + manuscript.title(), e);
        }
    }

    private byte[] typeset(String markup) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useSVGDrawer(new BarDrawer())
                    // A report never fetches anything: its figures are frozen, and so is its look.
                    .useExternalResourceAccessControl((uri, kind) -> false, null)
                    .withProducer("Biaogan")
                    .withHtmlContent(markup, null)
                    .toStream(bytes);
            for (Typeface.Weight weight : Typeface.Weight.values()) {
                builder.useFont(
                        new PDFontSupplier(typeface.embedIn(document, weight)),
                        Typeface.FAMILY,
                        weight.css,
                        FontStyle.NORMAL,
                        true);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDF();
            }
            return bytes.toByteArray();
        }
    }
}
