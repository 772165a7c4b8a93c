package org.biaogan.dashboard.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.biaogan.dashboard.target.TargetForm.Numbers;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the form as they were sent; an uploaded file takes the place of typed points. */
public class TargetFields {

    @RestForm
    String id;

    @RestForm
    String version;

    @RestForm
    String key;

    @RestForm
    String indicator;

    @RestForm
    String unit;

    @RestForm
    String year;

    @RestForm
    String ambition;

    @RestForm
    String value;

    @RestForm
    String low;

    @RestForm
    String high;

    @RestForm
    String base;

    @RestForm
    String kind;

    @RestForm
    String points;

    @RestForm
    FileUpload pointsFile;

    @RestForm
    List<String> responsible;

    @RestForm
    String flagship;

    @RestForm
    String reason;

    /** {@code save}, or anything else to look at the trajectory first. */
    @RestForm
    String action;

    boolean isToBeSaved() {
        return "save".equals(action);
    }

    TargetForm form() {
        return new TargetForm(
                text(id),
                text(version),
                text(key),
                text(indicator),
                text(unit),
                text(year).strip(),
                text(ambition),
                new Numbers(text(value), text(low), text(high), text(base)),
                text(kind),
                isUploaded() ? uploaded() : text(points),
                responsible == null ? List.of() : List.copyOf(responsible),
                flagship != null,
                text(reason),
                List.of());
    }

    private boolean isUploaded() {
        return pointsFile != null && pointsFile.size() > 0;
    }

    private String uploaded() {
        try {
            return new String(Files.readAllBytes(pointsFile.uploadedFile()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
