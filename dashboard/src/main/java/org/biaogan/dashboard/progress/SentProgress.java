package org.biaogan.dashboard.progress;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form as the browser sends it; the fields of a row stand at the same place of their lists. */
public class SentProgress {

    private static final Pattern PHOTO = Pattern.compile("\\S{1,64} [A-Za-z0-9-]{1,64}");

    @RestForm
    String unit;

    @RestForm
    String period;

    @RestForm
    Integer page;

    @RestForm
    String key;

    @RestForm
    List<String> project;

    @RestForm
    List<String> before;

    @RestForm
    List<String> planned;

    @RestForm
    List<String> completed;

    @RestForm
    List<String> completedThisYear;

    @RestForm
    List<String> completedSinceStart;

    @RestForm
    List<String> inPlace;

    @RestForm
    List<String> actualCost;

    @RestForm
    List<String> physicalPercent;

    @RestForm
    List<String> peopleOnSite;

    @RestForm
    List<String> peopleExpected;

    @RestForm
    List<String> physicalWords;

    @RestForm
    List<String> reason;

    /** The photos that stay attached, each after its project's code. */
    @RestForm
    List<String> photo;

    @RestForm(FileUpload.ALL)
    List<FileUpload> uploads;

    /** What it says; a form that cannot have come from our page is refused. */
    ProgressForm read() {
        ProgressQuery query = ProgressQuery.of(unit, period, page).complete();
        if (key == null || key.isBlank() || project == null) {
            throw new BadRequestException();
        }
        List<TypedReport> rows = new ArrayList<>();
        for (int i = 0; i < project.size(); i++) {
            Map<Quantity, String> values = new EnumMap<>(Quantity.class);
            for (Quantity quantity : Quantity.values()) {
                values.put(quantity, at(list(quantity), i));
            }
            rows.add(new TypedReport(project.get(i), at(before, i), values, photos(project.get(i))));
        }
        return ProgressForm.sent(query, key, rows);
    }

    /** What was chosen to be uploaded. */
    List<SentPhoto> photos(ProgressForm form) {
        return SentPhoto.of(uploads, form);
    }

    private List<String> photos(String code) {
        List<String> all = photo == null ? List.of() : photo;
        if (!all.stream().allMatch(value -> PHOTO.matcher(value).matches())) {
            throw new BadRequestException();
        }
        return all.stream()
                .filter(value -> value.startsWith(code + " "))
                .map(value -> value.substring(code.length() + 1))
                .toList();
    }

    private List<String> list(Quantity quantity) {
        return switch (quantity) {
            case PLANNED -> planned;
            case COMPLETED -> completed;
            case THIS_YEAR -> completedThisYear;
            case SINCE_START -> completedSinceStart;
            case IN_PLACE -> inPlace;
            case ACTUAL_COST -> actualCost;
            case PHYSICAL -> physicalPercent;
            case ON_SITE -> peopleOnSite;
            case EXPECTED -> peopleExpected;
            case WORDS -> physicalWords;
            case REASON -> reason;
        };
    }

    private String at(List<String> list, int place) {
        if (list == null || list.size() != project.size()) {
            throw new BadRequestException();
        }
        return list.get(place).strip();
    }
}
