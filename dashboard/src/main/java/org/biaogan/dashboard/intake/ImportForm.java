package org.biaogan.dashboard.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the forms of the page send: a file, chosen now or travelling along, and what its columns are. */
public class ImportForm {

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
    List<String> field;

    @RestForm
    List<String> column;

    @RestForm
    List<String> constant;

    /** The file chosen now before the one that travels along; null where there is neither. Blocks. */
    SentFile sentFile() throws IOException {
        if (file == null || file.size() == 0) {
            return SentFile.returned(name, content);
        }
        return new SentFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
    }

    Mapping mapping() {
        return Mapping.of(orNone(field), orNone(column), orNone(constant));
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

    private static List<String> orNone(List<String> given) {
        return given == null ? List.of() : given;
    }
}
