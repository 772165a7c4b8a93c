package org.biaogan.reports.rest;

import java.util.List;

/** One page of a list with the count of the whole. */
public record ListView<T>(List<T> items, Paging paging, long total) {

    /** For short lists that are in memory anyway. */
    public static <T> ListView<T> cut(List<T> all, Paging paging) {
        int from = Math.min(paging.first(), all.size());
        return new ListView<>(all.subList(from, Math.min(from + paging.size(), all.size())), paging, all.size());
    }
}
