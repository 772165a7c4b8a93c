package org.biaogan.metrics.rest;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list and how long the whole list is.
 *
 * @param items this page's
 * @param total of the whole list
 */
public record Paged<T>(List<T> items, long total) {

    /** The page of a list that is at hand as a whole. */
    public static <T> Paged<T> cut(List<T> all, Page page) {
        int from = Math.min(page.offset(), all.size());
        int to = Math.min(from + page.size(), all.size());
        return new Paged<>(all.subList(from, to), all.size());
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> view) {
        return new Paged<>(items.stream().<R>map(view).toList(), total);
    }
}
