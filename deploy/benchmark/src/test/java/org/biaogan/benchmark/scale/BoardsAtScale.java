package org.biaogan.benchmark.scale;

import java.util.List;

/**
 * Compares what one unit's board takes from a large and from a small database, asked in turn in one run, so that whatever
 * else the machine does falls on both alike.
 *
 * <p>Arguments: token, requests, indicators, months, then for the large and the small service each: address, JDBC URL,
 * database user, password, units.
 */
public final class BoardsAtScale {

    private static final int COMMON = 4;
    private static final int EACH = 5;

    private BoardsAtScale() {}

    public static void main(String[] words) throws Exception {
        int requests = Integer.parseInt(words[1]);
        BoardReader large = reader(words, COMMON);
        BoardReader small = reader(words, COMMON + EACH);
        for (int i = -requests; i < requests; i++) {
            for (BoardReader reader : List.of(large, small)) {
                reader.read(i >= 0);
            }
        }
        System.out.printf("%-8s %10s %10s%n", "", "p50 ms", "p95 ms");
        System.out.printf("%-8s %10.1f %10.1f%n", "large", large.median(), large.p95());
        System.out.printf("%-8s %10.1f %10.1f%n", "small", small.median(), small.p95());
        System.out.printf("%-8s %10.2f %10.2f%n", "ratio", large.median() / small.median(), large.p95() / small.p95());
    }

    private static BoardReader reader(String[] words, int first) throws Exception {
        int indicators = Integer.parseInt(words[2]);
        int units = Integer.parseInt(words[first + 4]);
        long began = System.nanoTime();
        long observations = new GeneratedZone(words[first + 1], words[first + 2], words[first + 3])
                .fill(units, indicators, Integer.parseInt(words[3]));
        System.out.printf(
                "%,d observations of %d units and %d indicators, generated in %.0f s%n",
                observations, units, indicators, (System.nanoTime() - began) / 1e9);
        return new BoardReader(words[first], words[0], units, indicators);
    }
}
