package org.biaogan.dashboard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A curve as shapes for SVG, so that it is there without scripts and on paper. Coordinates are those of the view box.
 *
 * @param ticks the horizontal rules with their values
 * @param marks the labels along the time axis
 */
record Picture(List<Path> paths, List<Tick> ticks, List<Mark> marks) {

    static final int WIDTH = 760;
    static final int HEIGHT = 280;
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final int MOST_MARKS = 12;
    private static final int TICKS = 5;

    /** A line of the curve; dots stand where values stand. */
    record Path(String name, String tone, String shape, List<Dot> dots) {}

    record Dot(String x, String y) {}

    record Tick(String y, String value) {}

    record Mark(String x, String label) {}

    static Picture of(Curve curve) {
        List<Double> values = curve.lines().stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
        double low =
                Math.min(0, values.stream().mapToDouble(value -> value).min().orElse(0));
        double high = values.stream().mapToDouble(value -> value).max().orElse(1);
        Scale scale = Scale.over(low, high);
        int count = curve.labels().size();
        return new Picture(
                curve.lines().stream().map(line -> path(line, count, scale)).toList(),
                scale.ticks(),
                marks(curve.labels()));
    }

    private static Path path(Curve.Line line, int count, Scale scale) {
        StringBuilder shape = new StringBuilder();
        List<Dot> dots = new ArrayList<>();
        boolean pen = false;
        for (int i = 0; i < line.values().size(); i++) {
            BigDecimal value = line.values().get(i);
            if (value != null) {
                Dot dot = new Dot(x(i, count), scale.y(value.doubleValue()));
                shape.append(pen ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
                dots.add(dot);
            }
            pen = value != null;
        }
        String tone = line.tone().name().toLowerCase(Locale.ROOT);
        return new Path(line.name(), tone, shape.toString(), line.tone() == Curve.Tone.ACTUAL ? dots : List.of());
    }

    private static List<Mark> marks(List<String> labels) {
        int step = Math.max(1, (labels.size() + MOST_MARKS - 1) / MOST_MARKS);
        return IntStream.range(0, labels.size())
                .filter(i -> i % step == 0)
                .mapToObj(i -> new Mark(x(i, labels.size()), labels.get(i)))
                .toList();
    }

    private static String x(int index, int count) {
        double share = count < 2 ? 0 : (double) index / (count - 1);
        return coordinate(LEFT + share * (WIDTH - LEFT - RIGHT));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** From values to heights, between round numbers. */
    private record Scale(double low, double step) {

        static Scale over(double low, double high) {
            double rough = Math.max(high - low, 1e-9) / TICKS;
            double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = IntStream.of(1, 2, 5, 10)
                    .mapToDouble(factor -> factor * magnitude)
                    .filter(candidate -> candidate * (1 + 1e-9) >= rough)
                    .findFirst()
                    .orElse(10 * magnitude);
            return new Scale(Math.floor(low / step) * step, step);
        }

        String y(double value) {
            double share = (value - low) / (step * (TICKS + (low < 0 ? 1 : 0)));
            return coordinate(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
        }

        List<Tick> ticks() {
            return IntStream.rangeClosed(0, TICKS + (low < 0 ? 1 : 0))
                    .mapToDouble(i -> low + i * step)
                    .mapToObj(value -> new Tick(
                            y(value),
                            new BigDecimal(String.format(Locale.ROOT, "%.6f", value))
                                    .stripTrailingZeros()
                                    .toPlainString()))
                    .toList();
        }
    }
}
