package org.biaogan.metrics.execution;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.intake.ImportClient;
import org.biaogan.metrics.table.Xlsx;

/** Every way by which a report gets into the record. Whoever adds one adds it here, and all forbidden deeds are tried. */
enum ProgressWayIn {
    ONE {
        @Override
        ValidatableResponse write(String token, Map<String, String> report) {
            return Api.as(token).post("/projects/" + report.get("project") + "/progress", json(report));
        }
    },
    BATCH {
        @Override
        ValidatableResponse write(String token, Map<String, String> report) {
            return Api.as(token).post("/project-progress", "[" + json(report) + "]");
        }
    },
    CSV {
        @Override
        ValidatableResponse write(String token, Map<String, String> report) {
            return ImportClient.as(token).post("/progress-imports", "text/csv", csv(report));
        }
    },
    CSV_AS_FORM {
        @Override
        ValidatableResponse write(String token, Map<String, String> report) {
            return Api.as(token)
                    .request()
                    .multiPart("file", "progress.csv", csv(report), "text/csv")
                    .post("/api/v1/progress-imports")
                    .then();
        }
    },
    SHEET {
        @Override
        ValidatableResponse write(String token, Map<String, String> report) {
            String titles = report.keySet().stream()
                    .map(field -> Xlsx.text(new ProgressSheetNotation().column(field)))
                    .collect(Collectors.joining());
            String values = report.values().stream().map(Xlsx::text).collect(Collectors.joining());
            return ImportClient.as(token)
                    .post(
                            "/progress-imports",
                            SPREADSHEET,
                            Xlsx.of(Xlsx.row(titles) + Xlsx.row(values)).bytes());
        }
    };

    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Tries to report, given by the fields of a report. */
    abstract ValidatableResponse write(String token, Map<String, String> report);

    private static String json(Map<String, String> report) {
        return report.entrySet().stream()
                .map(field -> "\"%s\":%s"
                        .formatted(
                                field.getKey(),
                                field.getKey().equals("completed") ? field.getValue() : '"' + field.getValue() + '"'))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static byte[] csv(Map<String, String> report) {
        return (String.join(",", report.keySet()) + "\n" + String.join(",", report.values()) + "\n").getBytes();
    }
}
