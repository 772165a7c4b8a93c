package org.biaogan.dashboard.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A local address, path and query, to which parameters are added one by one; a parameter without value is left out. */
public final class Address {

    private final String path;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Address(String path) {
        this.path = path;
    }

    /** From the text of an address; of repeated parameters the last one stays. */
    public static Address of(String uri) {
        int question = uri.indexOf('?');
        Address address = new Address(question < 0 ? uri : uri.substring(0, question));
        String query = question < 0 ? "" : uri.substring(question + 1);
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                address.with(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return address;
    }

    /** With this parameter, in place of an earlier one of the same name. */
    public Address with(String name, String value) {
        if (value == null || value.isEmpty()) {
            parameters.remove(name);
        } else {
            parameters.put(name, value);
        }
        return this;
    }

    /** As it goes into a link. */
    public String text() {
        String query = parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
