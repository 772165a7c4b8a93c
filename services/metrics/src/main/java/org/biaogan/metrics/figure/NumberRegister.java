package org.biaogan.metrics.figure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the small numbers by which ids name indicators, units, peer groups and themes. */
@ApplicationScoped
public class NumberRegister {

    private static final String ALL = """
            select 'indicator', code, number from indicator
            union all select 'unit', code, number from unit
            union all select 'group', code, number from peer_group
            union all select 'theme', code, number from theme
            """;

    /** All numbers given so far; they never change. Needs a session. */
    public Uni<SubjectNumbers> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(NumberRegister::sorted);
    }

    private static SubjectNumbers sorted(List<Object[]> rows) {
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        for (Object[] row : rows) {
            numbers.computeIfAbsent((String) row[0], kind -> new HashMap<>())
                    .put((String) row[1], ((Number) row[2]).intValue());
        }
        return new SubjectNumbers(
                numbers.getOrDefault("indicator", Map.of()),
                numbers.getOrDefault("unit", Map.of()),
                numbers.getOrDefault("group", Map.of()),
                numbers.getOrDefault("theme", Map.of()));
    }
}
