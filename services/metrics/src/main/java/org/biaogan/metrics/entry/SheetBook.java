package org.biaogan.metrics.entry;

import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.intake.SheetColumn;
import org.biaogan.metrics.observation.ObservationStatus;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a workbook to fill: what identifies a row is hidden and locked, what is to be filled is open. */
final class SheetBook {

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.values());

    private static final Set<SheetColumn> HIDDEN =
            Set.of(SheetColumn.INDICATOR, SheetColumn.UNIT, SheetColumn.MEASURE, SheetColumn.BASIS);

    private static final Set<SheetColumn> OPEN = Set.of(
            SheetColumn.VALUE, SheetColumn.STATUS, SheetColumn.SOURCE, SheetColumn.RELEASED_ON, SheetColumn.REASON);

    private static final Map<SheetColumn, Integer> WIDTHS =
            Map.ofEntries(entry(SheetColumn.NAME, 36), entry(SheetColumn.SOURCE, 24), entry(SheetColumn.REASON, 36));

    /** No secret: the lock keeps from slips, and what comes back is judged anew anyway. An empty one is no valid file. */
    private static final String LOCKED_WITH = "sheet";

    private static final int USUAL_WIDTH = 18;
    private static final String TO_FILL = "FFF9E5";

    private final EntrySheet sheet;
    private final Worksheet page;

    private SheetBook(EntrySheet sheet, Worksheet page) {
        this.sheet = sheet;
        this.page = page;
    }

    static byte[] of(EntrySheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Biaogan", "1.0")) {
            new SheetBook(sheet, book.newWorksheet(sheet.period())).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() {
        for (int column = 0; column < COLUMNS.size(); column++) {
            page.value(0, column, COLUMNS.get(column).title());
            page.style(0, column).bold().wrapText(true).set();
            page.width(column, WIDTHS.getOrDefault(COLUMNS.get(column), USUAL_WIDTH));
            if (HIDDEN.contains(COLUMNS.get(column))) {
                page.hideColumn(column);
            }
        }
        for (int row = 0; row < sheet.items().size(); row++) {
            write(row + 1, sheet.items().get(row));
        }
        if (!sheet.items().isEmpty()) {
            open(sheet.items().size());
        }
        page.freezePane(COLUMNS.indexOf(SheetColumn.NAME) + 1, 1);
        page.protect(LOCKED_WITH);
    }

    private void write(int row, EntryItem item) {
        text(row, SheetColumn.INDICATOR, item.indicator());
        text(row, SheetColumn.UNIT, sheet.unit());
        text(row, SheetColumn.PERIOD, item.period());
        text(row, SheetColumn.MEASURE, item.measure().name());
        text(row, SheetColumn.BASIS, item.basis().name());
        text(row, SheetColumn.NAME, item.name());
        text(row, SheetColumn.UNIT_OF_MEASURE, item.unitOfMeasure());
        number(row, SheetColumn.RECORDED, item.value());
        number(row, SheetColumn.PREVIOUS, item.previous().value());
        number(row, SheetColumn.LAST_YEAR, item.lastYear().value());
        number(row, SheetColumn.LOW, shown(item.plausible().low(), item.decimals()));
        number(row, SheetColumn.HIGH, shown(item.plausible().high(), item.decimals()));
    }

    /** Lets the cells to fill be filled, the status only with one that exists. */
    private void open(int lastRow) {
        for (SheetColumn column : OPEN) {
            int place = COLUMNS.indexOf(column);
            page.range(1, place, lastRow, place)
                    .style()
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .fillColor(TO_FILL)
                    .set();
        }
        int status = COLUMNS.indexOf(SheetColumn.STATUS);
        page.range(1, status, lastRow, status)
                .validateWithListByFormula(statuses())
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("状态 status")
                .error("SDMX CL_OBS_STATUS: A, P, E, B, K, W, M …")
                .showErrorMessage(true);
    }

    private void text(int row, SheetColumn column, String text) {
        page.value(row, COLUMNS.indexOf(column), text);
    }

    private void number(int row, SheetColumn column, BigDecimal number) {
        if (number != null) {
            page.value(row, COLUMNS.indexOf(column), number);
        }
    }

    private static BigDecimal shown(BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String statuses() {
        return Arrays.stream(ObservationStatus.values())
                .map(ObservationStatus::name)
                .collect(Collectors.joining(",", "\"", "\""));
    }
}
