package org.biaogan.metrics.figure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the small numbers by which ids name indicators and units. */
@ApplicationScoped
public class NumberRegister {

    private static final String ALL = """
            select 'indicator', code, number from indicator union all select 'unit', code, number from unit
            """;

    /** All numbers given so far; they never change. Needs a session. */
    public Uni<SubjectNumbers> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(NumberRegister::sorted);
    }

    private static SubjectNumbers sorted(List<Object[]> rows) {
        Map<String, Integer> indicators = new HashMap<>();
        Map<String, Integer> units = new HashMap<>();
        for (Object[] row : rows) {
            Map<String, Integer> numbers = row[0].equals("unit") ? units : indicators;
            numbers.put((String) row[1], ((Number) row[2]).intValue());
        }
        return new SubjectNumbers(indicators, units);
    }
}
