package org.biaogan.metrics.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a page of a list: the items in the body, where to go on in the headers (RFC 8288 {@code Link}). */
public final class Listing {

    private Listing() {}

    public static <T> Response of(Paged<T> paged, Page page, UriInfo uri) {
        return of(paged, new Items<>(paged.items()), page, uri);
    }

    /** For lists whose body says more than its items. */
    public static Response of(Paged<?> paged, Object body, Page page, UriInfo uri) {
        String links = links(paged.total(), page).entrySet().stream()
                .map(link -> "<%s>; rel=\"%s\"".formatted(at(link.getValue(), uri), link.getKey()))
                .collect(Collectors.joining(", "));
        return Response.ok(body)
                .header("X-Total-Count", paged.total())
                .header("Link", links)
                .build();
    }

    private static URI at(int page, UriInfo uri) {
        return uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
    }

    private static Map<String, Integer> links(long total, Page page) {
        int last = (int) Math.max(0, (total - 1) / page.size());
        Map<String, Integer> links = new LinkedHashMap<>();
        links.put("first", 0);
        if (page.number() > 0) {
            links.put("prev", Math.min(page.number() - 1, last));
        }
        if (page.number() < last) {
            links.put("next", page.number() + 1);
        }
        links.put("last", last);
        return links;
    }
}
