package org.biaogan.dashboard.entry;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The form as the browser sends it; the fields of a row stand at the same place of their lists. */
public class SentForm {
    @RestForm
    String unit;

    @RestForm
    String period;

    @RestForm
    String key;

    @RestForm
    int revision;

    @RestForm
    String releasedOn;

    @RestForm
    List<String> row;

    @RestForm
    List<String> value;

    @RestForm
    List<String> status;

    @RestForm
    List<String> source;

    @RestForm
    List<String> reason;

    /** What it says; a form that cannot have come from our page is refused. */
    EntryForm read() {
        EntryQuery query = EntryQuery.of(unit, period);
        boolean complete = query.unit() != null && query.period() != null && key != null && !key.isBlank();
        if (!complete || !isEven()) {
            throw new BadRequestException();
        }
        return new EntryForm(query, key, revision, releasedOn == null ? "" : releasedOn.strip(), rows());
    }

    private boolean isEven() {
        return List.of(value, status, source, reason).stream().allMatch(field -> field.size() == row.size());
    }

    private List<TypedRow> rows() {
        List<TypedRow> rows = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            RowKey read = RowKey.read(row.get(i)).orElseThrow(BadRequestException::new);
            rows.add(new TypedRow(
                    read,
                    value.get(i).strip(),
                    status.get(i).strip(),
                    source.get(i).strip(),
                    reason.get(i).strip()));
        }
        return rows;
    }
}
