package org.biaogan.metrics.approval;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.intake.ImportClient;
import org.biaogan.metrics.table.Xlsx;

/** Every way by which a figure gets into the record. Whoever adds one adds it here, and all forbidden deeds are tried. */
enum WayIn {
    OBSERVATIONS {
        @Override
        ValidatableResponse write(String token, Map<String, String> figure) {
            String fields = figure.entrySet().stream()
                    .map(field -> "\"%s\":%s".formatted(field.getKey(), json(field)))
                    .collect(Collectors.joining(","));
            return Api.as(token).post("/observations", "[{" + fields + "}]");
        }
    },
    CSV {
        @Override
        ValidatableResponse write(String token, Map<String, String> figure) {
            return ImportClient.as(token).post(csv(figure));
        }
    },
    CSV_AS_FORM {
        @Override
        ValidatableResponse write(String token, Map<String, String> figure) {
            return Api.as(token)
                    .request()
                    .multiPart("file", "figures.csv", csv(figure).getBytes(), "text/csv")
                    .post("/api/v1/imports")
                    .then();
        }
    },
    WORKBOOK {
        @Override
        ValidatableResponse write(String token, Map<String, String> figure) {
            byte[] workbook =
                    Xlsx.of(cells(figure.keySet()) + cells(figure.values())).bytes();
            return Api.as(token)
                    .request()
                    .multiPart("file", "figures.xlsx", workbook, SPREADSHEET)
                    .post("/api/v1/imports")
                    .then();
        }
    };

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Tries to record a figure, given by the fields of an observation. */
    abstract ValidatableResponse write(String token, Map<String, String> figure);

    private static String json(Map.Entry<String, String> field) {
        return field.getKey().equals("value") ? field.getValue() : '"' + field.getValue() + '"';
    }

    private static String csv(Map<String, String> figure) {
        return String.join(",", figure.keySet()) + "\n" + String.join(",", figure.values()) + "\n";
    }

    private static String cells(Iterable<String> texts) {
        StringBuilder row = new StringBuilder("<row>");
        texts.forEach(
                text -> row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>"));
        return row.append("</row>").toString();
    }
}
