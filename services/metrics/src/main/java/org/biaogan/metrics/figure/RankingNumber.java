package org.biaogan.metrics.figure;

/**
 * A peer group and by what its units are ranked, as one number of an id. It stands in printed ids.
 *
 * @param group the group's number, from 1
 * @param criterion from 0 to 7
 */
public record RankingNumber(int group, int criterion) {

    private static final int CRITERIA = 8;

    public RankingNumber {
        if (criterion < 0 || criterion >= CRITERIA) {
            throw new IllegalArgumentException("no id has room for criterion " + criterion);
        }
    }

    public static RankingNumber of(FigureId id) {
        return new RankingNumber(id.beside() / CRITERIA, id.beside() % CRITERIA);
    }

    public int number() {
        return group * CRITERIA + criterion;
    }
}
