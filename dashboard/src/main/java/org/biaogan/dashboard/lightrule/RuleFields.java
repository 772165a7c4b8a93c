package org.biaogan.dashboard.lightrule;

import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form as they were sent; the fields of a row share their place in their lists. */
public class RuleFields {

    @RestForm
    String revision;

    @RestForm
    String code;

    @RestForm
    String name;

    @RestForm
    String nameEn;

    @RestForm
    String effectiveFrom;

    @RestForm
    String reason;

    @RestForm
    List<String> light;

    @RestForm
    List<String> deviation;

    @RestForm
    List<String> actual;

    @RestForm
    List<String> peerGap;

    @RestForm
    List<String> months;

    @RestForm
    List<String> rowQuantity;

    @RestForm
    List<String> row;

    RuleForm form() {
        List<BandRow> rows = IntStream.range(0, light == null ? 0 : light.size())
                .mapToObj(i -> new BandRow(
                        at(light, i),
                        at(deviation, i),
                        at(actual, i),
                        at(peerGap, i),
                        at(months, i),
                        at(rowQuantity, i),
                        at(row, i)))
                .toList();
        return new RuleForm(
                text(revision),
                text(code),
                text(name),
                text(nameEn),
                text(effectiveFrom),
                text(reason),
                rows,
                List.of());
    }

    private static String at(List<String> values, int place) {
        return values == null || place >= values.size() ? "" : text(values.get(place));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
