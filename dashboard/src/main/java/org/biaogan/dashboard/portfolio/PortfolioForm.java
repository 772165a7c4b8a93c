package org.biaogan.dashboard.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.intake.SentFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the forms of the page send: a file, chosen now or travelling along, and what is said about it. */
public class PortfolioForm {

    @RestForm("file")
    FileUpload file;

    /** The file that travels along, and its name. */
    @RestForm
    String content;

    @RestForm
    String name;

    /** Of the file that was looked at. */
    @RestForm
    String sha256;

    @RestForm
    String key;

    /** Whether it is to be imported, not only looked at. */
    @RestForm
    String confirm;

    @RestForm
    List<String> column;

    @RestForm
    List<String> field;

    @RestForm
    String moneyUnit;

    @RestForm
    String unit;

    @RestForm
    String reason;

    @RestForm
    String dateFormat;

    /** The file chosen now before the one that travels along; null where there is neither. Blocks. */
    SentFile sentFile() throws IOException {
        if (file == null || file.size() == 0) {
            return SentFile.returned(name, content);
        }
        return new SentFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
    }

    FileTerms terms() {
        Map<String, String> constants = new LinkedHashMap<>();
        put(constants, "moneyUnit", moneyUnit);
        put(constants, "unit", unit);
        put(constants, "reason", reason);
        return new FileTerms(
                FileTerms.paired(orNone(column), orNone(field)),
                constants,
                FileTerms.DATE_FORMATS.stream()
                        .filter(format -> format.equals(dateFormat))
                        .findFirst()
                        .orElse(null));
    }

    boolean isConfirmed() {
        return confirm != null;
    }

    String sha256() {
        return sha256;
    }

    String key() {
        return key;
    }

    private static void put(Map<String, String> constants, String field, String value) {
        if (value != null && !value.isBlank()) {
            constants.put(field, value.strip());
        }
    }

    private static List<String> orNone(List<String> given) {
        return given == null ? List.of() : given;
    }
}
