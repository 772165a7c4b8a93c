package org.biaogan.dashboard.curve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A curve as shapes for SVG, so that it is there without scripts and on paper. Coordinates are those of the view box.
 *
 * @param band the outline of the band and its name; null for none
 * @param ticks the horizontal rules with their values
 * @param marks the labels along the time axis
 */
public record Picture(List<Path> paths, Path band, List<Tick> ticks, List<Mark> marks) {

    private static final int MOST_MARKS = 12;

    /** A line of the curve; dots stand where values stand. */
    public record Path(String name, String tone, String shape, List<Dot> dots) {}

    /** A place in the view box. */
    public record Dot(String x, String y) {}

    /** A height with its value. */
    public record Tick(String y, String value) {}

    /** A place on the time axis with its label. */
    public record Mark(String x, String label) {}

    /** The curve drawn. */
    public static Picture of(Curve curve) {
        Stream<BigDecimal> lines = curve.lines().stream().flatMap(line -> line.values().stream());
        Stream<BigDecimal> edges = curve.band() == null
                ? Stream.empty()
                : Stream.of(curve.band().lows(), curve.band().highs()).flatMap(List::stream);
        List<Double> values = Stream.concat(lines, edges)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        Scale scale = Scale.over(curve.labels().size(), Math.min(0, low), Math.max(0, high));
        return new Picture(
                curve.lines().stream().map(line -> path(line, scale)).toList(),
                curve.band() == null ? null : band(curve.band(), scale),
                scale.ticks(),
                marks(curve.labels(), scale));
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return paths.isEmpty();
    }

    private static Path path(Curve.Line line, Scale scale) {
        StringBuilder shape = new StringBuilder();
        List<Dot> dots = new ArrayList<>();
        boolean pen = false;
        for (int i = 0; i < line.values().size(); i++) {
            BigDecimal value = line.values().get(i);
            if (value != null) {
                Dot dot = scale.dot(i, value);
                shape.append(pen ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
                dots.add(dot);
            }
            pen = value != null;
        }
        String tone = line.tone().name().toLowerCase(Locale.ROOT);
        return new Path(line.name(), tone, shape.toString(), line.tone() == Curve.Tone.ACTUAL ? dots : List.of());
    }

    /** Along the upper edge and back along the lower one. */
    private static Path band(Curve.Band band, Scale scale) {
        List<Integer> known = IntStream.range(0, band.lows().size())
                .filter(i -> band.lows().get(i) != null && band.highs().get(i) != null)
                .boxed()
                .toList();
        Stream<Dot> up = known.stream().map(i -> scale.dot(i, band.highs().get(i)));
        Stream<Dot> back = IntStream.range(0, known.size())
                .mapToObj(i -> known.get(known.size() - 1 - i))
                .map(i -> scale.dot(i, band.lows().get(i)));
        List<String> outline =
                Stream.concat(up, back).map(dot -> dot.x() + " " + dot.y()).toList();
        return new Path(band.name(), "band", "M" + String.join("L", outline) + "Z", List.of());
    }

    private static List<Mark> marks(List<String> labels, Scale scale) {
        int step = Math.max(1, (labels.size() + MOST_MARKS - 1) / MOST_MARKS);
        return IntStream.range(0, labels.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> new Mark(scale.x(i), labels.get(i)))
                .toList();
    }
}
