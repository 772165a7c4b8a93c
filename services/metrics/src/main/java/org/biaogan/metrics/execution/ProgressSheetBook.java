package org.biaogan.metrics.execution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a workbook to fill: cells to fill are open and hold what was reported already, others are locked. */
final class ProgressSheetBook {

    private static final List<ProgressColumn> COLUMNS = List.of(ProgressColumn.values());

    private static final Map<ProgressColumn, Integer> WIDTHS =
            Map.of(ProgressColumn.NAME, 36, ProgressColumn.WORDS, 40, ProgressColumn.REASON, 36);

    /** No secret: the lock keeps from slips, and what comes back is judged anew anyway. An empty one is no valid file. */
    private static final String LOCKED_WITH = "sheet";

    private static final int USUAL_WIDTH = 18;
    private static final String TO_FILL = "FFF9E5";

    private final ProgressSheet sheet;
    private final Worksheet page;

    private ProgressSheetBook(ProgressSheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
    }

    static byte[] of(ProgressSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Biaogan", "1.0")) {
            new ProgressSheetBook(sheet, book.newWorksheet(sheet.period())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() {
        for (ProgressColumn column : COLUMNS) {
            int place = place(column);
            page.value(0, place, column.title());
            page.style(0, place).bold().wrapText(true).set();
            page.width(place, WIDTHS.getOrDefault(column, USUAL_WIDTH));
        }
        for (int row = 0; row < sheet.items().size(); row++) {
            describe(row + 1, sheet.items().get(row));
            fill(row + 1, sheet.items().get(row).beforehand());
        }
        if (!sheet.items().isEmpty()) {
            open(sheet.items().size());
        }
        page.freezePane(place(ProgressColumn.NAME) + 1, 1);
        page.protect(LOCKED_WITH);
    }

    private void describe(int row, ProgressSheetItem item) {
        text(row, ProgressColumn.PROJECT, item.project());
        text(row, ProgressColumn.PERIOD, sheet.period());
        text(row, ProgressColumn.NAME, item.name());
        text(row, ProgressColumn.UNIT, item.unitName());
        text(row, ProgressColumn.MONEY_UNIT, item.moneyUnit());
        number(row, ProgressColumn.TOTAL, item.totalInvestment());
        number(row, ProgressColumn.PLAN, item.planThisYear());
        NewProgress last = item.previous();
        if (last != null) {
            number(row, ProgressColumn.LAST_THIS_YEAR, last.completedThisYear());
            number(row, ProgressColumn.LAST_SINCE_START, last.completedSinceStart());
            number(row, ProgressColumn.LAST_PHYSICAL, last.physicalPercent());
        }
    }

    private void fill(int row, NewProgress said) {
        if (said == null) {
            return;
        }
        number(row, ProgressColumn.PLANNED, said.planned());
        number(row, ProgressColumn.COMPLETED, said.completed());
        number(row, ProgressColumn.THIS_YEAR, said.completedThisYear());
        number(row, ProgressColumn.SINCE_START, said.completedSinceStart());
        number(row, ProgressColumn.IN_PLACE, said.inPlace());
        number(row, ProgressColumn.ACTUAL_COST, said.actualCost());
        number(row, ProgressColumn.PHYSICAL, said.physicalPercent());
        text(row, ProgressColumn.WORDS, said.physicalWords());
        people(row, ProgressColumn.ON_SITE, said.peopleOnSite());
        people(row, ProgressColumn.EXPECTED, said.peopleExpected());
    }

    private void open(int lastRow) {
        COLUMNS.stream().filter(ProgressColumn::isOpen).forEach(column -> page.range(
                        1, place(column), lastRow, place(column))
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(TO_FILL)
                .set());
    }

    private void text(int row, ProgressColumn column, String text) {
        if (text != null) {
            page.value(row, place(column), text);
        }
    }

    private void number(int row, ProgressColumn column, BigDecimal number) {
        if (number != null) {
            page.value(row, place(column), number);
        }
    }

    private void people(int row, ProgressColumn column, Integer number) {
        if (number != null) {
            page.value(row, place(column), number);
        }
    }

    private static int place(ProgressColumn column) {
        return COLUMNS.indexOf(column);
    }
}
