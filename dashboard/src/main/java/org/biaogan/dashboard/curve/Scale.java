package org.biaogan.dashboard.curve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * From places in a curve to coordinates of the view box; heights run between round numbers.
 *
 * @param count how many places the time axis has
 * @param low the lowest round number
 * @param step from one round number to the next
 */
record Scale(int count, double low, double step) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final int TICKS = 5;

    static Scale over(int count, double low, double high) {
        double rough = Math.max(high - low, 1e-9) / TICKS;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = IntStream.of(1, 2, 5, 10)
                .mapToDouble(factor -> factor * magnitude)
                .filter(candidate -> candidate * (1 + 1e-9) >= rough)
                .findFirst()
                .orElse(10 * magnitude);
        return new Scale(count, Math.floor(low / step) * step, step);
    }

    Picture.Dot dot(int index, BigDecimal value) {
        return new Picture.Dot(x(index), y(value.doubleValue()));
    }

    String x(int index) {
        double share = count < 2 ? 0 : (double) index / (count - 1);
        return coordinate(LEFT + share * (WIDTH - LEFT - RIGHT));
    }

    List<Picture.Tick> ticks() {
        return IntStream.rangeClosed(0, steps())
                .mapToDouble(i -> low + i * step)
                .mapToObj(value -> new Picture.Tick(y(value), plain(value)))
                .toList();
    }

    private String y(double value) {
        double share = (value - low) / (step * steps());
        return coordinate(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    /** One step more where the axis begins below zero, as that was rounded down. */
    private int steps() {
        return TICKS + (low < 0 ? 1 : 0);
    }

    private static String plain(double value) {
        return new BigDecimal(String.format(Locale.ROOT, "%.6f", value))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
