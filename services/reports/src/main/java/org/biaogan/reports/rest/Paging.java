package org.biaogan.reports.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Which page of a list is wanted: from 0, of 100 items unless asked otherwise, at most 1000. */
public record Paging(int page, int size) {

    private static final int DEFAULT_SIZE = 100;
    private static final int MAX_SIZE = 1000;

    /** Reads the two query parameters as text, so that a malformed one is a problem that names it. */
    public static Paging of(String page, String size) {
        return new Paging(
                number("page", page, 0, 0, Integer.MAX_VALUE / MAX_SIZE),
                number("size", size, DEFAULT_SIZE, 1, MAX_SIZE));
    }

    private static int number(String name, String text, int absent, int least, int most) {
        if (text == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same answer as for a number out of range.
        }
        throw Problem.malformed(name, name + " is a whole number from " + least + " to " + most);
    }

    public int first() {
        return page * size;
    }

    /** The Link header (RFC 8288) for a list of this many items, with the filters of the request kept. */
    public String links(UriInfo uri, long total) {
        int last = total == 0 ? 0 : (int) ((total - 1) / size);
        List<String> links = new ArrayList<>();
        links.add(link(uri, 0, "first"));
        if (page > 0) {
            links.add(link(uri, Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(uri, page + 1, "next"));
        }
        links.add(link(uri, last, "last"));
        return String.join(", ", links);
    }

    private String link(UriInfo uri, int to, String relation) {
        return "<%s>; rel=\"%s\""
                .formatted(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam("page", to)
                                .replaceQueryParam("size", size)
                                .build(),
                        relation);
    }
}
