package org.biaogan.dashboard.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.biaogan.dashboard.target.Target.Point;

/**
 * The points of a trajectory as people type, paste or upload them (自定节点): a line each, month and cumulative per cent, parted
 * by comma, semicolon, tab or space. A first line without a number is a heading.
 *
 * @param unreadable numbers of the lines that are neither, from 1
 */
record PointsText(List<Point> points, List<Integer> unreadable) {

    private static final Pattern LINE = Pattern.compile(
            "\\s*\"?(\\d{1,2})\\s*月?\"?\\s*[,，;；:：\\t ]\\s*\"?(\\d{1,3}(?:\\.\\d{1,12})?)\\s*[%％]?\"?\\s*");

    static PointsText parse(String text) {
        String[] lines = text.replace("\uFEFF", "").split("\\R");
        List<Point> points = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (line.matches()) {
                points.add(new Point(Integer.parseInt(line.group(1)), new BigDecimal(line.group(2))));
            } else if (!lines[i].isBlank() && !isHeading(i, lines[i])) {
                unreadable.add(i + 1);
            }
        }
        return new PointsText(points, unreadable);
    }

    /** As it stands in the form. */
    static String of(List<Point> points) {
        return points == null
                ? ""
                : points.stream()
                        .map(point -> point.month() + ", " + point.percent().toPlainString())
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isHeading(int place, String line) {
        return place == 0 && line.chars().noneMatch(Character::isDigit);
    }
}
