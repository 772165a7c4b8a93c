package org.biaogan.metrics.observation;

import java.util.HashMap;
import java.util.Map;

/**
 * The keys a recording has met, each as one number: a file may bring more than a million of them, and as objects they
 * would not fit beside everything else in a small heap. The numbers lie in an open hash table.
 */
final class SeenKeys {

    private static final int FEWEST_PLACES = 1024;
    private static final int CODE_BITS = 21;
    private static final int MONTH_BITS = 16;
    private static final int KIND_BITS = 5;
    private static final int BASIS_BITS = 2;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> indicators = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private long[] places = new long[FEWEST_PLACES];
    private int size;

    /** Whether the key comes for the first time. */
    boolean add(Draft.Key key) {
        if (size > places.length / 4 * 3) {
            grow();
        }
        boolean added = put(places, number(key));
        size += added ? 1 : 0;
        return added;
    }

    /** Never zero, which marks a free place. A series has periods of one length only, so their last month tells them. */
    private long number(Draft.Key key) {
        SeriesKey series = key.series();
        long kind =
                (long) series.measure().ordinal() << BASIS_BITS | series.basis().ordinal();
        long month = key.period().year() * 12L + key.period().endMonth();
        long number = place(indicators, series.indicator());
        number = number << CODE_BITS | place(units, series.unit());
        number = number << KIND_BITS | kind;
        return number << MONTH_BITS | month;
    }

    private static int place(Map<String, Integer> codes, String code) {
        Integer known = codes.get(code);
        if (known != null) {
            return known;
        }
        codes.put(code, codes.size());
        return codes.size() - 1;
    }

    private void grow() {
        long[] wider = new long[places.length * 2];
        for (long number : places) {
            if (number != 0) {
                put(wider, number);
            }
        }
        places = wider;
    }

    private static boolean put(long[] places, long number) {
        int place = (int) (number * SCATTER >>> Integer.SIZE) & places.length - 1;
        while (places[place] != 0) {
            if (places[place] == number) {
                return false;
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = number;
        return true;
    }
}
