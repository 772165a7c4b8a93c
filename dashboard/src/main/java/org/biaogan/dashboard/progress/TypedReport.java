package org.biaogan.dashboard.progress;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the form as it was typed.
 *
 * @param before what its fields held beforehand; a row that says the same is not sent
 * @param photos ids of the photos that stay attached or were uploaded
 */
record TypedReport(String project, String before, Map<Quantity, String> values, List<String> photos) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,6})?");
    private static final String BETWEEN = "\u001f";

    static TypedReport of(Sheet.Item item) {
        Map<Quantity, String> values = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            values.put(quantity, item.beforehand(quantity));
        }
        return new TypedReport(item.project(), fingerprint(values, item.photos()), values, item.photos());
    }

    boolean isChanged() {
        return !fingerprint(values, photos).equals(before);
    }

    TypedReport withPhoto(String id) {
        return photos.contains(id)
                ? this
                : new TypedReport(
                        project,
                        before,
                        values,
                        Stream.concat(photos.stream(), Stream.of(id)).toList());
    }

    /** Numbers that are none. */
    List<Quantity> nonsense() {
        return values.keySet().stream()
                .filter(quantity -> !quantity.isText() && !text(quantity).isEmpty())
                .filter(quantity -> !NUMBER.matcher(plain(quantity)).matches())
                .toList();
    }

    String text(Quantity quantity) {
        return values.getOrDefault(quantity, "");
    }

    Report report(String period) {
        return new Report(
                project,
                period,
                number(Quantity.PLANNED),
                number(Quantity.COMPLETED),
                number(Quantity.THIS_YEAR),
                number(Quantity.SINCE_START),
                number(Quantity.IN_PLACE),
                number(Quantity.ACTUAL_COST),
                number(Quantity.PHYSICAL),
                given(Quantity.WORDS),
                number(Quantity.ON_SITE),
                number(Quantity.EXPECTED),
                photos,
                given(Quantity.REASON));
    }

    private BigDecimal number(Quantity quantity) {
        return text(quantity).isEmpty() ? null : new BigDecimal(plain(quantity));
    }

    private String given(Quantity quantity) {
        return text(quantity).isEmpty() ? null : text(quantity);
    }

    private String plain(Quantity quantity) {
        return Normalizer.normalize(text(quantity), Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace(",", "");
    }

    private static String fingerprint(Map<Quantity, String> values, List<String> photos) {
        String all = String.join(BETWEEN, values.values()) + BETWEEN + String.join(BETWEEN, photos);
        return Integer.toHexString(all.hashCode());
    }
}
