package org.biaogan.metrics.formula;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds all formulas in the order in which they build on each other. */
@ApplicationScoped
public class FormulaBook {

    private static final String SOURCE = "/formulas.yaml";

    private final Map<String, Formula> formulas = new LinkedHashMap<>();

    public FormulaBook() {
        read().forEach(formula -> formulas.put(formula.code(), formula));
    }

    public Collection<Formula> all() {
        return List.copyOf(formulas.values());
    }

    public Optional<Formula> find(String code) {
        return Optional.ofNullable(formulas.get(code));
    }

    private static List<Formula> read() {
        try (InputStream source = FormulaBook.class.getResourceAsStream(SOURCE)) {
            return new YAMLMapper().readValue(source, new TypeReference<List<Formula>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
