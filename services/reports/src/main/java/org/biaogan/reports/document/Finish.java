package org.biaogan.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The last step at the press: ordinary characters in the text layer, and the report's own date and identity instead
 * of the moment and the machine of printing.
 */
class Finish {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter XMP_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String XMP_DATE = "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)";

    private final Typeface typeface;
    private final Manuscript manuscript;

    Finish(Typeface typeface, Manuscript manuscript) {
        this.typeface = typeface;
        this.manuscript = manuscript;
    }

    byte[] applyTo(byte[] typeset) throws IOException {
        try (PDDocument document = Loader.loadPDF(typeset);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(typeset.length)) {
            new TextLayer(typeface, manuscript.markup()).mend(document);
            date(document);
            // PDFBox derives the file's identity from this number and from the information dictionary.
            document.setDocumentId(
                    Long.parseUnsignedLong(manuscript.fingerprint().substring(0, 16), 16));
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void date(PDDocument document) throws IOException {
        Calendar dated = new GregorianCalendar(TimeZone.getTimeZone(ZONE), Locale.ROOT);
        // PDF dates carry whole seconds.
        dated.setTimeInMillis(manuscript.dated().getEpochSecond() * 1000);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(manuscript.title());
        information.setCreationDate(dated);
        information.setModificationDate(null);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = XMP_TIME.format(dated.toInstant().atZone(ZONE));
        metadata.importXMPMetadata(xmp.replaceAll(XMP_DATE, "$1" + date + "$2").getBytes(StandardCharsets.UTF_8));
    }
}
