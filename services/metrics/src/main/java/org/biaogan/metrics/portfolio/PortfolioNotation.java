package org.biaogan.metrics.portfolio;

import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.table.Notation;

/**
 * Columns are called as the fields are, with or without words for people before: {@code 总投资 totalInvestment}, as the
 * register's own workbook calls them. Of that workbook the columns that only inform are passed over.
 */
final class PortfolioNotation implements Notation {

    private final PortfolioFormat format;

    PortfolioNotation(PortfolioFormat format) {
        this.format = format;
    }

    @Override
    public Optional<String> field(String column) {
        String last = column.substring(column.lastIndexOf(' ') + 1);
        return Optional.of(format.knows(column) ? column : last).filter(format::knows);
    }

    @Override
    public String column(String field) {
        return field;
    }

    @Override
    public List<String> columns() {
        return format.fields();
    }

    @Override
    public boolean passesOver(String column) {
        return RegisterColumn.onlyInforms(column);
    }
}
