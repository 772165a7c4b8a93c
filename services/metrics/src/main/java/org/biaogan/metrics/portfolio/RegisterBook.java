package org.biaogan.metrics.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.YearPlan;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the register as a workbook, portion by portion: what is written is packed at once. Beside the columns of a
 * project two a year, the plan and the goal. An import takes it back as it is.
 */
final class RegisterBook {

    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();
    private static final String DAY = "yyyy-mm-dd";
    private static final int PLAN_WIDTH = 16;
    private static final int GOAL_WIDTH = 24;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(bytes, "Biaogan", "1.0");
    private final Worksheet page = book.newWorksheet("项目库");
    private final List<Integer> years;
    private int row;

    /** @param years that have columns of their own */
    RegisterBook(List<Integer> years) {
        this.years = years;
        for (int column = 0; column < COLUMNS.length; column++) {
            title(column, COLUMNS[column].title(), COLUMNS[column].width());
        }
        for (int at = 0; at < years.size(); at++) {
            title(COLUMNS.length + 2 * at, "%1$d年计划投资 plan.%1$d".formatted(years.get(at)), PLAN_WIDTH);
            title(COLUMNS.length + 2 * at + 1, "%1$d年形象目标 goal.%1$d".formatted(years.get(at)), GOAL_WIDTH);
        }
        page.freezePane(2, 1);
    }

    /** Writes some projects below those before. Blocks. */
    void write(List<ProjectView> projects) {
        try {
            projects.forEach(this::write);
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook as a file; nothing can be written after. Blocks. */
    byte[] bytes() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void title(int column, String title, int width) {
        page.value(0, column, title);
        page.style(0, column).bold().wrapText(true).set();
        page.width(column, width);
    }

    private void write(ProjectView project) {
        row++;
        for (int column = 0; column < COLUMNS.length; column++) {
            put(column, COLUMNS[column].value(project));
        }
        for (YearPlan plan : project.plans()) {
            int at = years.indexOf(plan.year());
            if (at >= 0) {
                put(COLUMNS.length + 2 * at, plan.investment());
                put(COLUMNS.length + 2 * at + 1, plan.goal());
            }
        }
    }

    private void put(int column, Object value) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            page.value(row, column, (Number) value);
        } else if (value instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format(DAY).set();
        } else if (value != null) {
            page.value(row, column, value.toString());
        }
    }
}
