package org.biaogan.dashboard.lightrule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The form by which a rule is added or revised, as typed.
 *
 * @param revision from which a change starts; empty for a new rule
 * @param trouble why it was not taken; empty at first
 */
record RuleForm(
        String revision,
        String code,
        String name,
        String nameEn,
        String effectiveFrom,
        String reason,
        List<BandRow> rows,
        List<String> trouble) {

    static RuleForm empty() {
        return new RuleForm("", "", "", "", "", "", BandRow.of(List.of()), List.of());
    }

    static RuleForm of(LightRule rule) {
        return new RuleForm(
                String.valueOf(rule.revision()),
                rule.code(),
                text(rule.name()),
                text(rule.nameEn()),
                String.valueOf(rule.effectiveFrom()),
                "",
                BandRow.of(rule.bands()),
                List.of());
    }

    static RuleForm of(LightRule.Preset preset) {
        return new RuleForm(
                "", "", text(preset.name()), text(preset.nameEn()), "", "", BandRow.of(preset.bands()), List.of());
    }

    /** Whether an existing rule is changed, whose code stays. */
    boolean isRevision() {
        return !revision.isEmpty();
    }

    /** What is wrong before it is even sent: lines that a reader of {@code words} understands. */
    List<String> faults(LightRuleWords words) {
        List<String> faults = new ArrayList<>();
        if (code.isBlank() || name.isBlank()) {
            faults.add(words.incomplete());
        }
        if (day() == null) {
            faults.add(words.noDay());
        }
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isUsed() && !isReadable(rows.get(i)))
                .forEach(i -> faults.add(words.unreadable(i + 1)));
        return faults;
    }

    /** As the service wants it; only where there are no faults. */
    LightRule.Draft draft() {
        List<Band> bands =
                rows.stream().filter(BandRow::isUsed).map(BandRow::band).toList();
        return new LightRule.Draft(code.strip(), name.strip(), nameEn.strip(), day(), bands, reason.strip());
    }

    RuleForm refused(List<String> lines) {
        return new RuleForm(revision, code, name, nameEn, effectiveFrom, reason, rows, lines);
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(effectiveFrom.strip());
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private static boolean isReadable(BandRow row) {
        try {
            return row.band() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
