package org.biaogan.dashboard.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.biaogan.dashboard.target.Target.Trajectory;

/**
 * The form by which a target is added or revised, as typed.
 *
 * @param id of the target revised; empty for a new one, as {@code version} from which the change starts
 * @param key sent along as Idempotency-Key, so that a double click makes one target
 * @param points as typed, pasted or uploaded
 * @param trouble why it was not taken; empty at first
 */
record TargetForm(
        String id,
        String version,
        String key,
        String indicator,
        String unit,
        String year,
        String ambition,
        Numbers numbers,
        String kind,
        String points,
        List<String> responsible,
        boolean flagship,
        String reason,
        List<String> trouble) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,18}(\\.\\d{1,12})?");
    private static final String CUSTOM = "CUSTOM";

    /** What is to be reached, as typed: a value, or a range; and where a stock stood before. */
    record Numbers(String value, String low, String high, String base) {}

    static TargetForm empty(String unit, int year) {
        return new TargetForm(
                "",
                "",
                UUID.randomUUID().toString(),
                "",
                unit,
                String.valueOf(year),
                "TARGET",
                new Numbers("", "", "", ""),
                "SEASONAL",
                "",
                List.of(),
                false,
                "",
                List.of());
    }

    static TargetForm of(Target target) {
        Trajectory trajectory = target.trajectory();
        return new TargetForm(
                target.id(),
                String.valueOf(target.version()),
                "",
                target.indicator(),
                target.unit(),
                String.valueOf(target.year()),
                target.ambition(),
                new Numbers(plain(target.value()), plain(target.low()), plain(target.high()), plain(target.base())),
                trajectory == null ? "LINEAR" : trajectory.kind(),
                trajectory == null ? "" : PointsText.of(trajectory.points()),
                target.responsible(),
                target.flagship(),
                "",
                List.of());
    }

    boolean isRevision() {
        return !id.isEmpty();
    }

    boolean hasYear() {
        return YEAR.matcher(year).matches();
    }

    /** What is wrong before it is even sent. */
    List<String> faults(TargetWords words) {
        List<String> faults = new ArrayList<>();
        if (indicator.isBlank() || unit.isBlank() || !hasYear()) {
            faults.add(words.incomplete());
        }
        number(words.value(), numbers.value(), words, faults);
        number(words.low(), numbers.low(), words, faults);
        number(words.high(), numbers.high(), words, faults);
        number(words.base(), numbers.base(), words, faults);
        if (CUSTOM.equals(kind)) {
            PointsText.parse(points).unreadable().forEach(line -> faults.add(words.unreadableLine(line)));
        }
        return faults;
    }

    /** As the service wants it; only where there are no faults. */
    Target.Draft draft() {
        Trajectory trajectory = new Trajectory(
                kind, CUSTOM.equals(kind) ? PointsText.parse(points).points() : null);
        return new Target.Draft(
                indicator,
                unit,
                Integer.parseInt(year),
                number(numbers.value()),
                number(numbers.low()),
                number(numbers.high()),
                number(numbers.base()),
                ambition,
                trajectory,
                responsible,
                flagship,
                reason.isBlank() ? null : reason.strip());
    }

    TargetForm refused(List<String> lines) {
        return new TargetForm(
                id,
                version,
                key,
                indicator,
                unit,
                year,
                ambition,
                numbers,
                kind,
                points,
                responsible,
                flagship,
                reason,
                lines);
    }

    private static void number(String label, String typed, TargetWords words, List<String> faults) {
        if (!typed.isBlank() && !NUMBER.matcher(typed.strip()).matches()) {
            faults.add(words.notANumber(label));
        }
    }

    private static BigDecimal number(String typed) {
        return typed.isBlank() ? null : new BigDecimal(typed.strip());
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
